import type { SimulateQuery } from '../generated/graphql.js';
import { indented, labelled, type Page } from '../layout.js';
import { counted, worded } from '../words.js';
import { describeCoalitionChanges } from './describe-coalition-changes.js';
import { describeOpportunityChanges } from './describe-opportunity-changes.js';

type Simulation = SimulateQuery['simulate'];
type Counts = Simulation['counts'];
type Case = Simulation['casesInDoubt'][number];

/** What assumptions would change for a city, against how things are, for people to read. */
export function describeSimulation(
  { city, simulate: simulation }: SimulateQuery,
  top: number,
  page: Page,
): string {
  const { name } = city!;
  return [
    [
      ...describeAssumptions(simulation, page),
      '',
      ...describeCounts(simulation, { name, top }, page),
    ].join('\n'),
    ...describeDoubts(simulation.casesInDoubt, page),
    ...describeOpportunityChanges(simulation.changes, name, page),
    ...describeCoalitionChanges(simulation.coalitions, name, page),
  ].join('\n\n');
}

function describeAssumptions({ assumptions }: Simulation, page: Page): string[] {
  if (assumptions.length === 0) return ['Nothing is assumed.'];
  return assumptions.flatMap(({ text, holdsAlready }, place) => {
    const known = holdsAlready ? ' The catalogue says so already.' : '';
    return labelled([place === 0 ? 'If' : 'and', text + known], page, { indent: 0, width: 5 });
  });
}

function describeCounts(
  simulation: Simulation,
  { name, top }: { name: string; top: number },
  page: Page,
): string[] {
  const list = `the first ${top} opportunities of ${name}`;
  const here =
    simulation.changes.length === 0
      ? `Nothing would change for ${list}.`
      : `Changes for ${name}, whose list is its first ${top} opportunities: ${countsIn(simulation.counts)}.`;
  return indented(here + countsElsewhere(simulation), page);
}

function countsElsewhere(simulation: Simulation): string {
  const { countsEverywhere, citiesChanged, citiesCompared, citiesThatMayChange } = simulation;
  if (citiesChanged === 0) return '';
  const where =
    citiesCompared < citiesThatMayChange
      ? `the nearest ${citiesCompared} of ${citiesThatMayChange} cities that may change`
      : 'all cities';
  return ` In ${where}: ${countsIn(countsEverywhere)}, in ${counted(citiesChanged, 'city', 'cities')}.`;
}

const countsIn = ({ appear, rise, fall, go }: Counts): string =>
  `${appear} appear, ${rise} rise, ${fall} fall, ${go} go`;

function describeDoubts(cases: readonly Case[], page: Page): string[] {
  if (cases.length === 0) return [];
  const heading = `In doubt: ${counted(cases.length, 'running case')} with no other legal basis`;
  return [
    [page.paint('bold', heading), ...cases.flatMap((it) => describeCase(it, page))].join('\n'),
  ];
}

function describeCase({ useCase, city, place, country, status }: Case, page: Page): string[] {
  const where = [city?.name ?? place, country.name].filter((name) => name != null).join(', ');
  return indented(`${where}: ${useCase.title} (${worded(status)})`, page, 2);
}
