import type {
  DemandFragment,
  DemandGroupFragment,
  DemandTotalsFragment,
} from '../generated/graphql.js';
import { indented, labelled, type Page, under } from '../layout.js';
import { counted, grouped, listed } from '../words.js';
import { describeParts } from './demand-tables.js';

export interface DescribedDemand {
  title: string;
  subtitle: string;
  /** Who "served" in the answer means. */
  server: string;
  demand: DemandFragment;
}

/** Who needs data, in three groups that are never added up, for people to read. */
export function describeDemand(described: DescribedDemand, page: Page): string {
  const { title, subtitle, server, demand } = described;
  const describe = (name: string, group: DemandGroupFragment): string =>
    describeGroup({ name, server, group }, page);
  return [
    [page.paint('bold', title), ...indented(subtitle, page)].join('\n'),
    describe('Stated: it is explored, tried or run there, and the data is not held', demand.stated),
    describe('Met: it is explored, tried or run there, and the data is held', demand.met),
    describe('Likely: computed from signs; stated by nobody', demand.likely),
  ].join('\n\n');
}

interface NamedGroup {
  name: string;
  server: string;
  group: DemandGroupFragment;
}

function describeGroup({ name, server, group }: NamedGroup, page: Page): string {
  const heading = page.paint('bold', name);
  if (group.totals.cities === 0) return `${heading}\n  No city.`;
  const lines: [string, string][] = [
    ['Shared by', sharingOf(group)],
    ['Legal basis', legalBasesOf(group)],
    ...under('Asks', group.differences),
    ...under('Cities', citiesOf(group)),
  ];
  return [
    heading,
    ...indented(`${sumOf(group.totals)} ${serviceOf(group.totals, server)}`, page, 2),
    ...describeParts(group, page),
    '',
    ...lines
      .filter(([, text]) => text !== '')
      .flatMap((line) => labelled(line, page, { indent: 2, width: 13 })),
  ].join('\n');
}

function sumOf(totals: DemandTotalsFragment): string {
  const unknown = totals.citiesOfUnknownPopulation;
  const without =
    unknown === 0 ? '' : ` (without ${counted(unknown, 'city', 'cities')} of unknown population)`;
  const cities = counted(totals.cities, 'city', 'cities');
  const countries = counted(totals.countries, 'country', 'countries');
  const useCases = counted(totals.useCases, 'use case');
  return `${cities} in ${countries} with ${grouped(totals.people)} people${without}, for ${useCases}.`;
}

function serviceOf(totals: DemandTotalsFragment, server: string): string {
  const services: [number, string][] = [
    [totals.servedCities, `served by ${server}`],
    [totals.citiesServedByOthers, 'served by others'],
    [totals.citiesOfUnknownSource, 'that try or run it, no source saying who supplies it'],
    [totals.openCities, 'open'],
  ];
  const told = services.filter(([count]) => count > 0);
  return `Of these: ${told.map(([count, what]) => `${grouped(count)} ${what}`).join('; ')}.`;
}

interface Cases {
  runningCases: number;
  exploredCases: number;
}

const sharingOf = ({ sharingModels }: DemandGroupFragment): string =>
  sharingModels.map((it) => `${it.sharingModel?.name ?? 'not stated'} (${casesOf(it)})`).join(', ');

const legalBasesOf = ({ legalBases: { nodes, totalCount } }: DemandGroupFragment): string =>
  listed(
    nodes.map((it) => `${it.legalBasis ?? 'not stated'} (${casesOf(it)})`),
    totalCount,
  );

const casesOf = ({ runningCases, exploredCases }: Cases): string =>
  [
    ...(runningCases > 0 ? [`${runningCases} tried or running`] : []),
    ...(exploredCases > 0 ? [`${exploredCases} explored`] : []),
  ].join(', ');

const citiesOf = ({ cities: { nodes, totalCount } }: DemandGroupFragment): string[] => {
  const more = totalCount - nodes.length;
  return [...nodes.map(({ text }) => text), ...(more > 0 ? [`and ${more} more`] : [])];
};
