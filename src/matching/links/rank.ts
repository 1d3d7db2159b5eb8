import { averageMeasures, measureList, type RankingMeasures } from '../fit/ranking-measures.js';
import type { Attributes } from './attributes.js';
import { rightAnswers } from './choices.js';
import type { Task } from './feature-sets.js';
import { indexLinks, type LinkIndex } from './link-index.js';
import type { Rehearsal } from './rehearsal.js';

/** Scores of all cities for an item. */
export type ScoreItem = (item: number) => Float64Array;

/** Turns known links into scores: the engine with some weights, or a method to compare it with. */
export type Scorer = (index: LinkIndex) => ScoreItem;

/** Answers of one question, best first: items of a city (T1), cities of an item (T2). */
export interface RankedList {
  readonly question: number;
  readonly answers: readonly number[];
}

export interface Ranking {
  readonly task: Task;
  readonly openItems: readonly number[];
  /** Answers per question. */
  readonly length: number;
}

/** The best answers that are not known already; ties go by ordinal, and a question without answers is left out. */
export function rankAnswers(
  index: LinkIndex,
  scoreItem: ScoreItem,
  ranking: Ranking,
): RankedList[] {
  const { task, openItems, length } = ranking;
  const isCityAsked = task === 'T1';
  const lists = new Map<number, Leader[]>();
  for (const item of openItems) {
    const known = new Set(index.members[item]);
    scoreItem(item).forEach((score, city) => {
      if (known.has(city)) return;
      const [question, answer] = isCityAsked ? [city, item] : [item, city];
      const leaders = lists.get(question) ?? [];
      if (leaders.length === 0) lists.set(question, leaders);
      leaders.push({ answer, score });
      if (leaders.length > length * 8) keepBest(leaders, length);
    });
  }
  return [...lists]
    .toSorted(([one], [other]) => one - other)
    .map(([question, leaders]) => ({
      question,
      answers: keepBest(leaders, length).map(({ answer }) => answer),
    }));
}

/** How well the scores find what the rehearsal hides. */
export function measureScorer(
  attributes: Attributes,
  { rehearsal, task }: { rehearsal: Rehearsal; task: Task },
  scorer: Scorer,
): RankingMeasures {
  const index = indexLinks(attributes, rehearsal.known);
  const ranking = { task, openItems: rehearsal.openItems, length: 10 };
  const right = rightAnswers(rehearsal, task);
  const asked = rankAnswers(index, scorer(index), ranking).filter(({ question }) =>
    right.has(question),
  );
  return averageMeasures(
    asked.map(({ question, answers }) => {
      const found = right.get(question)!;
      return measureList(
        answers.map((answer) => found.has(answer)),
        found.size,
      );
    }),
  );
}

interface Leader {
  readonly answer: number;
  readonly score: number;
}

function keepBest(leaders: Leader[], length: number): Leader[] {
  leaders.sort((one, other) => other.score - one.score || one.answer - other.answer);
  leaders.length = Math.min(leaders.length, length);
  return leaders;
}
