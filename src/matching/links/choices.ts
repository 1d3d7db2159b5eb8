import type { ChoiceSet } from '../fit/conditional-logit.js';
import { shuffle } from '../fit/seeded-random.js';
import type { Attributes } from './attributes.js';
import type { Task } from './feature-sets.js';
import { viewItem, type LinkFeature } from './features/link-feature.js';
import { indexLinks, type LinkIndex } from './link-index.js';
import type { Rehearsal } from './rehearsal.js';

export interface Survey {
  readonly task: Task;
  readonly features: readonly LinkFeature[];
  /** At most as many questions and as many wrong alternatives for each; others are left out by chance. */
  readonly questions: number;
  readonly alternatives: number;
  readonly random: () => number;
}

/** The questions that the rehearsal puts, with the hidden links as the right answers. */
export function askQuestions(
  attributes: Attributes,
  rehearsal: Rehearsal,
  survey: Survey,
): ChoiceSet[] {
  const index = indexLinks(attributes, rehearsal.known);
  const answers = rightAnswers(rehearsal, survey.task);
  const asked = shuffle([...answers.keys()], survey.random).slice(0, survey.questions);
  const sheets = asked.map((question) =>
    drawUp(index, rehearsal, { survey, question, right: answers.get(question)! }),
  );
  fillIn(index, sheets, survey.features);
  return sheets;
}

/** The hidden answers: items by city (T1), cities by item (T2). */
export function rightAnswers({ hidden }: Rehearsal, task: Task): Map<number, Set<number>> {
  const answers = new Map<number, Set<number>>();
  for (const { city, item } of hidden) {
    const [question, answer] = task === 'T1' ? [city, item] : [item, city];
    answers.set(question, (answers.get(question) ?? new Set()).add(answer));
  }
  return answers;
}

/** The median over the alternatives of the strengths of each feature that is relative; 0 for the others. */
export function usualStrengths(
  sets: readonly ChoiceSet[],
  features: readonly LinkFeature[],
): Float64Array {
  const size = features.length;
  const rows = sets.reduce((sum, { strengths }) => sum + strengths.length / size, 0);
  const column = new Float64Array(rows);
  return Float64Array.from(features, ({ isRelative }, feature) => {
    if (!isRelative) return 0;
    let row = 0;
    for (const { strengths } of sets) {
      for (let at = feature; at < strengths.length; at += size) column[row++] = strengths[at]!;
    }
    return column.sort()[Math.floor(rows / 2)] ?? 0;
  });
}

interface Sheet extends ChoiceSet {
  /** The pair of each row. */
  readonly pairs: readonly Pair[];
}

interface Pair {
  readonly city: number;
  readonly item: number;
}

interface Question {
  readonly survey: Survey;
  readonly question: number;
  readonly right: ReadonlySet<number>;
}

function drawUp(index: LinkIndex, { openItems }: Rehearsal, asked: Question): Sheet {
  const { survey, question, right } = asked;
  const isItemAsked = survey.task === 'T2';
  const known = new Set(isItemAsked ? index.members[question] : index.itemsOf[question]);
  const all = isItemAsked ? index.itemsOf.keys() : openItems;
  const wrong = [...all].filter((answer) => !known.has(answer) && !right.has(answer));
  const drawn = shuffle(wrong, survey.random).slice(0, survey.alternatives);
  const rows = [...right, ...drawn];
  return {
    strengths: new Float64Array(rows.length * survey.features.length),
    chosen: Array.from(right, (_, row) => row),
    pairs: rows.map((answer) =>
      isItemAsked ? { city: answer, item: question } : { city: question, item: answer },
    ),
  };
}

/** Item by item, so that what the features prepare for an item need not be kept. */
function fillIn(
  index: LinkIndex,
  sheets: readonly Sheet[],
  features: readonly LinkFeature[],
): void {
  const rows = sheets.flatMap(({ pairs, strengths }) =>
    pairs.map(({ city, item }, row) => ({ city, item, strengths, start: row * features.length })),
  );
  for (const [item, ofItem] of Map.groupBy(rows, (row) => row.item)) {
    const view = viewItem(index, item);
    features.forEach(({ measure }, feature) => {
      const strengthOf = measure(view);
      for (const { city, strengths, start } of ofItem)
        strengths[start + feature] = strengthOf(city);
    });
  }
}
