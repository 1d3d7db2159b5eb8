import type { CoalitionChangeKind, SimulateQuery } from '../generated/graphql.js';
import { entitled, indented, labelled, type Page } from '../layout.js';
import { counted, signed } from '../words.js';
import { ranksOf, scoresOf } from './before-after.js';

type Comparison = SimulateQuery['simulate']['coalitions'];
type Change = Comparison['changes'][number];

/** How the groups fare that a city could enter, a paragraph for each use case; nothing when none was compared. */
export function describeCoalitionChanges(
  { useCases, changes }: Comparison,
  city: string,
  page: Page,
): string[] {
  if (useCases.length === 0) return [];
  const compared = counted(useCases.length, 'use case');
  const title = page.paint('bold', `Coalitions of ${city}`);
  const found =
    changes.length === 0
      ? `None would change among the best for ${compared}.`
      : `The best 5 groups for a use case, compared for ${compared}; ${NO_RANK}`;
  return [
    [title, ...indented(found, page)].join('\n'),
    ...useCases.flatMap(({ slug }) => describeUseCase(changesFor(slug, changes), page)),
  ];
}

const NO_RANK = 'a group with – in place of a rank is none of them.';

const changesFor = (slug: string, changes: readonly Change[]): Change[] =>
  changes.filter(({ useCase }) => useCase.slug === slug);

/** Groups that only gain or lose points do so much alike; the GraphQL answer has them all. */
const MOST_SHOWN = 3;

function describeUseCase(changes: readonly Change[], page: Page): string[] {
  const [first] = changes;
  if (!first) return [];
  const moving = changes.filter(comesOrGoes);
  const ordered = [...moving, ...changes.filter((change) => !comesOrGoes(change))];
  const shown = Math.max(moving.length, MOST_SHOWN);
  return [
    [
      page.paint('bold', first.useCase.title),
      ...ordered.slice(0, shown).flatMap((change) => describe(change, page)),
      ...describeRest(ordered.slice(shown), page),
    ].join('\n'),
  ];
}

const comesOrGoes = ({ change }: Change): boolean => change === 'APPEARS' || change === 'GOES';

const VERBS: Record<CoalitionChangeKind, readonly [one: string, many: string]> = {
  APPEARS: ['appears', 'appear'],
  IMPROVES: ['improves', 'improve'],
  WORSENS: ['worsens', 'worsen'],
  GOES: ['goes', 'go'],
};

function describe({ change, cities, before, after, reasons }: Change, page: Page): string[] {
  const [verb] = VERBS[change];
  const names = cities.map(({ name }) => name).join(', ');
  const lines: [string, string][] =
    reasons.length === 0
      ? [['', 'Only other groups have changed.']]
      : reasons.map((it) => [signed(it.after - it.before), it.text]);
  return [
    ...entitled(
      [ranksOf(before, after).padStart(9), `${names}: ${verb} (${scoresOf(before, after)})`],
      page,
    ),
    ...lines.flatMap((line) => labelled(line, page, { indent: 10, width: 11 })),
  ];
}

function describeRest(changes: readonly Change[], page: Page): string[] {
  if (changes.length === 0) return [];
  const kinds = Object.entries(VERBS).flatMap(([kind, [one, many]]) => {
    const { length } = changes.filter(({ change }) => change === kind);
    return length === 0 ? [] : [`${length} more ${length === 1 ? one : many}`];
  });
  return indented(`${kinds.join(', ')}; --json has them all.`, page, 10);
}
