import { listConnection } from '../../graphql/list-connection.js';
import type { Connection } from '../../graphql/page.js';
import {
  type CityDemand,
  type DemandTotals,
  type Part,
  type Terms,
  addUp,
  byCity,
  byCountry,
  byKind,
  byUseCase,
  casesOf,
  legalBasesOf,
  sharingModelsOf,
} from '../../matching/demand/add-up.js';
import { type Ask, type Service, type Supply, demandFor } from '../../matching/demand/ask.js';
import { explainCity } from '../../matching/demand/write-demand.js';
import type { FactIndex } from '../../matching/fact-index.js';
import type { AnswerPage } from './record-list.js';

/** Asks that the fields of an answer add up; `order` names them, so that cursors fit no other list. */
export interface AskList {
  index: FactIndex;
  asks: readonly Ask[];
  order: string;
  totals: object;
}

export function presentDemand(index: FactIndex, supply: Supply, order: string): object {
  const demand = demandFor(index, supply);
  const group = (name: 'stated' | 'met' | 'likely'): AskList => ({
    index,
    asks: demand[name],
    order: `${order}:${name}`,
    totals: presentTotals(addUp(demand[name])),
  });
  return { stated: group('stated'), met: group('met'), likely: group('likely') };
}

const presentTotals = ({ service, ...totals }: DemandTotals): object => ({
  ...totals,
  servedCities: service.SERVED,
  citiesServedByOthers: service.SERVED_BY_OTHERS,
  citiesOfUnknownSource: service.SOURCE_UNKNOWN,
  openCities: service.OPEN,
});

const PARTS = { kind: byKind, country: byCountry, useCase: byUseCase };

/** The asks by one of their sides; each part can be added up further. */
export function readParts(
  { index, asks, order }: AskList,
  by: keyof typeof PARTS,
  page: AnswerPage,
): Connection<object> {
  const parts = PARTS[by](asks).map((part) => presentPart(part, { index, by, order }));
  return listConnection(parts, { ...page, order: `${order}:${by}`, keyOf: ({ id }) => id });
}

const presentPart = (
  { id, asks, totals }: Part,
  { index, by, order }: { index: FactIndex; by: keyof typeof PARTS; order: string },
): AskList & { id: number } => ({
  id,
  index,
  asks,
  order: `${order}:${by}:${id}`,
  totals: presentTotals(totals),
});

export function readCities(
  { index, asks, order }: AskList,
  { services, ...page }: AnswerPage & { services?: readonly Service[] | null },
): Connection<object> {
  const cities = byCity(asks)
    .filter(({ service }) => services?.includes(service) ?? true)
    .map((demand) => presentCity(index, demand));
  return listConnection(cities, {
    ...page,
    order: `${order}:cities`,
    keyOf: ({ cityId }) => cityId,
  });
}

/** Words only for the cities of the page: getters wait until they are asked. */
function presentCity(index: FactIndex, demand: CityDemand) {
  const { city, asks, service } = demand;
  return {
    cityId: city.id,
    service,
    kindIds: distinct(asks.map(({ kindId }) => kindId)),
    useCaseIds: distinct(asks.map(({ useCase }) => useCase.id)),
    implementationIds: casesOf(asks).map(({ id }) => id),
    get text() {
      return explainCity(index, demand).text;
    },
    get evidence() {
      return explainCity(index, demand).evidence;
    },
  };
}

const distinct = (ids: readonly number[]): number[] =>
  [...new Set(ids)].toSorted((one, other) => one - other);

export const readSharingModels = ({ asks }: AskList): object[] =>
  sharingModelsOf(asks).map((terms) => ({ sharingModelId: terms.value, ...countCases(terms) }));

export function readLegalBases({ asks, order }: AskList, page: AnswerPage): Connection<object> {
  const bases = legalBasesOf(asks).map((terms) => ({
    id: terms.firstCaseId,
    legalBasis: terms.value,
    ...countCases(terms),
  }));
  return listConnection(bases, { ...page, order: `${order}:legalBases`, keyOf: ({ id }) => id });
}

const countCases = ({ running, exploring }: Terms<unknown>): object => ({
  runningCases: running,
  exploredCases: exploring,
});
