import type { OpportunityChangeKind, SimulateQuery } from '../generated/graphql.js';
import { entitled, indented, labelled, type Page } from '../layout.js';
import { signed, worded } from '../words.js';
import { ranksOf, scoresOf } from './before-after.js';

type Change = SimulateQuery['simulate']['changes'][number];

/** The opportunities of a city that change, a paragraph for those that appear, rise, fall and go. */
export const describeOpportunityChanges = (
  changes: readonly Change[],
  city: string,
  page: Page,
): string[] =>
  KINDS.flatMap((kind) => {
    const described = changes.filter(({ change }) => change === kind);
    if (described.length === 0) return [];
    const lines = described.slice(0, MOST_SHOWN).flatMap((change) => describe(change, city, page));
    const rest = describeRest(described.length - MOST_SHOWN, page);
    return [[page.paint('bold', TITLES[kind]), ...lines, ...rest].join('\n')];
  });

/** Of one kind; the greatest changes come first, and the last ones are worth a fraction of a point. */
const MOST_SHOWN = 10;

const describeRest = (count: number, page: Page): string[] =>
  count > 0 ? indented(`and ${count} more, which change less; --json has them all.`, page, 10) : [];

const KINDS: readonly OpportunityChangeKind[] = ['APPEARS', 'RISES', 'FALLS', 'GOES'];

const TITLES: Record<OpportunityChangeKind, string> = {
  APPEARS: 'Appear on the list',
  RISES: 'Rise',
  FALLS: 'Fall',
  GOES: 'Go from the list',
};

function describe(change: Change, city: string, page: Page): string[] {
  const { before, after, useCase, reasons } = change;
  const points = reasons.map((it): [string, string] => [signed(it.after - it.before), it.text]);
  return [
    ...entitled(
      [ranksOf(before, after).padStart(9), `${useCase.title} (${scoresOf(before, after)})`],
      page,
    ),
    ...[...todayLine(change, city), ...points, ...verdictLine(change)].flatMap((line) =>
      labelled(line, page, { indent: 10, width: 11 }),
    ),
  ];
}

/** Why it has no place on the list today. */
const todayLine = ({ before }: Change, city: string): [string, string][] =>
  before ? [] : [['Today', `${city} runs it. Whether it would go on is not known.`]];

const verdictLine = ({ verdictBefore, verdictAfter }: Change): [string, string][] =>
  verdictBefore === verdictAfter
    ? []
    : [['Readiness', `${worded(verdictBefore)} → ${worded(verdictAfter)}`]];
