import type { OpportunityChangeKind, SimulateQuery } from '../generated/graphql.js';
import { entitled, indented, labelled, type Page } from '../layout.js';
import { counted, signed, worded } from '../words.js';

type Simulation = SimulateQuery['simulate'];
type Change = Simulation['changes'][number];
type Counts = Simulation['counts'];

/** What assumptions would change for a city, against how things are, for people to read. */
export function describeSimulation(
  { city, simulate: simulation }: SimulateQuery,
  top: number,
  page: Page,
): string {
  const name = city!.name;
  return [
    [
      ...describeAssumptions(simulation, page),
      '',
      ...describeCounts(simulation, { name, top }, page),
    ].join('\n'),
    ...KINDS.flatMap((kind) => describeKind(kind, simulation.changes, page)),
  ].join('\n\n');
}

const KINDS: readonly OpportunityChangeKind[] = ['APPEARS', 'RISES', 'FALLS', 'GOES'];

const TITLES: Record<OpportunityChangeKind, string> = {
  APPEARS: 'Appear on the list',
  RISES: 'Rise',
  FALLS: 'Fall',
  GOES: 'Go from the list',
};

function describeAssumptions({ assumptions }: Simulation, page: Page): string[] {
  if (assumptions.length === 0) return ['Nothing is assumed.'];
  return assumptions.flatMap(({ text, holdsAlready }, place) => {
    const known = holdsAlready ? ' The catalogue says so already.' : '';
    return labelled([place === 0 ? 'If' : 'and', text + known], page, { indent: 0, width: 5 });
  });
}

function describeCounts(
  { counts, countsEverywhere, citiesChanged, changes }: Simulation,
  { name, top }: { name: string; top: number },
  page: Page,
): string[] {
  const list = `the first ${top} opportunities of ${name}`;
  const here =
    changes.length === 0
      ? `Nothing would change for ${list}.`
      : `Changes for ${name}, whose list is its first ${top} opportunities: ${countsIn(counts)}.`;
  const everywhere =
    citiesChanged === 0
      ? ''
      : ` In all cities: ${countsIn(countsEverywhere)}, in ${counted(citiesChanged, 'city', 'cities')}.`;
  return indented(here + everywhere, page);
}

const countsIn = ({ appear, rise, fall, go }: Counts): string =>
  `${appear} appear, ${rise} rise, ${fall} fall, ${go} go`;

function describeKind(
  kind: OpportunityChangeKind,
  changes: readonly Change[],
  page: Page,
): string[] {
  const described = changes.filter(({ change }) => change === kind);
  if (described.length === 0) return [];
  return [
    [page.paint('bold', TITLES[kind]), ...described.flatMap((it) => describe(it, page))].join('\n'),
  ];
}

function describe({ before, after, useCase, reasons, ...verdicts }: Change, page: Page): string[] {
  const ranks = `${before.rank} → ${after.rank}`.padStart(9);
  const lines: [string, string][] = reasons.map((it) => [signed(it.after - it.before), it.text]);
  return [
    ...entitled([ranks, `${useCase.title} (${scores(before.score, after.score)})`], page),
    ...[...lines, ...verdictLine(verdicts)].flatMap((line) =>
      labelled(line, page, { indent: 10, width: 11 }),
    ),
  ];
}

const scores = (before: number, after: number): string =>
  before === after ? before.toFixed(2) : `${before.toFixed(2)} → ${after.toFixed(2)}`;

const verdictLine = ({
  verdictBefore,
  verdictAfter,
}: Pick<Change, 'verdictBefore' | 'verdictAfter'>): [string, string][] =>
  verdictBefore === verdictAfter
    ? []
    : [['Readiness', `${worded(verdictBefore)} → ${worded(verdictAfter)}`]];
