import type { DemandGroupFragment, DemandTotalsFragment } from '../generated/graphql.js';
import { type Page, tabulated } from '../layout.js';
import { grouped } from '../words.js';

/** Demand by kind, by country and by use case, a table each, with a blank line before it. */
export function describeParts(group: DemandGroupFragment, page: Page): string[] {
  const columns = SERVICES.filter(({ field }) => group.totals[field] > 0);
  return partsOf(group).flatMap(({ by, total, rows }) => {
    const head = rows.length < total ? `By ${by} (${rows.length} of ${total})` : `By ${by}`;
    const table = {
      head: [head, 'cities', 'people', ...columns.map(({ name }) => name)],
      rows: rows.map(([name, totals]) => [
        name,
        ...[totals.cities, totals.people, ...columns.map(({ field }) => totals[field])].map(
          grouped,
        ),
      ]),
    };
    return ['', ...tabulated(table, page, 2)];
  });
}

/** Who supplies the data today, each city once. */
const SERVICES = [
  { name: 'served', field: 'servedCities' },
  { name: 'by others', field: 'citiesServedByOthers' },
  { name: 'source?', field: 'citiesOfUnknownSource' },
  { name: 'open', field: 'openCities' },
] as const satisfies { name: string; field: keyof DemandTotalsFragment }[];

interface Part {
  by: string;
  total: number;
  rows: [name: string, totals: DemandTotalsFragment][];
}

const partsOf = ({ byKind, byCountry, byUseCase }: DemandGroupFragment): Part[] => [
  {
    by: 'kind',
    total: byKind.totalCount,
    rows: byKind.nodes.map(({ kind, totals }) => [kind.label, totals]),
  },
  {
    by: 'country',
    total: byCountry.totalCount,
    rows: byCountry.nodes.map(({ country, totals }) => [country.name, totals]),
  },
  {
    by: 'use case',
    total: byUseCase.totalCount,
    rows: byUseCase.nodes.map(({ useCase, totals }) => [useCase.title, totals]),
  },
];
