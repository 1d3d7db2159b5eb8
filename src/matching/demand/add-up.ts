import type { CityEntry } from '../entries.js';
import { isRunning } from '../entries.js';
import type { ImplementationFacts } from '../facts.js';
import type { Ask, Service } from './ask.js';

export interface DemandTotals {
  /** Distinct cities. */
  cities: number;
  /** Inhabitants of those cities whose population is known. */
  people: number;
  citiesOfUnknownPopulation: number;
  countries: number;
  useCases: number;
  /** Cities by the best service of their asks; the four add up to `cities`. */
  service: Readonly<Record<Service, number>>;
}

/** Each city counts once, however many kinds and use cases it asks for. */
export function addUp(asks: readonly Ask[]): DemandTotals {
  const byCity = Map.groupBy(asks, ({ city }) => city);
  const cities = [...byCity.keys()];
  const service = { SERVED: 0, SERVED_BY_OTHERS: 0, SOURCE_UNKNOWN: 0, OPEN: 0 };
  for (const ofCity of byCity.values()) service[bestService(ofCity)] += 1;
  return {
    cities: cities.length,
    people: cities.reduce((sum, { facts }) => sum + (facts.population ?? 0), 0),
    citiesOfUnknownPopulation: cities.filter(({ facts }) => facts.population === null).length,
    countries: new Set(cities.map(({ facts }) => facts.countryId)).size,
    useCases: new Set(asks.map(({ useCase }) => useCase)).size,
    service,
  };
}

function bestService(asks: readonly Ask[]): Service {
  return SERVICES.find((service) => asks.some((ask) => ask.service === service)) ?? 'OPEN';
}

/** Best first. */
const SERVICES: readonly Service[] = ['SERVED', 'SERVED_BY_OTHERS', 'SOURCE_UNKNOWN', 'OPEN'];

/** The asks for one thing: a kind, a country or a use case. */
export interface Part {
  id: number;
  asks: readonly Ask[];
  totals: DemandTotals;
}

export const byKind = (asks: readonly Ask[]): Part[] => partsBy(asks, ({ kindId }) => kindId);

export const byCountry = (asks: readonly Ask[]): Part[] =>
  partsBy(asks, ({ city }) => city.facts.countryId);

export const byUseCase = (asks: readonly Ask[]): Part[] =>
  partsBy(asks, ({ useCase }) => useCase.id);

/** Most cities first, then most people. */
function partsBy(asks: readonly Ask[], idOf: (ask: Ask) => number): Part[] {
  return [...Map.groupBy(asks, idOf)]
    .map(([id, ofPart]) => ({ id, asks: ofPart, totals: addUp(ofPart) }))
    .toSorted(
      (one, other) =>
        other.totals.cities - one.totals.cities ||
        other.totals.people - one.totals.people ||
        one.id - other.id,
    );
}

/** How many cases behind the asks share the data in one way, or rest on one legal basis. */
export interface Terms<Value> {
  /** The first of the cases, which also marks the terms in a list. */
  firstCaseId: number;
  /** Null: no source says. */
  value: Value | null;
  /** Pilot or in operation. */
  running: number;
  exploring: number;
}

export const sharingModelsOf = (asks: readonly Ask[]): Terms<number>[] =>
  termsBy(asks, ({ sharingModelId }) => sharingModelId);

export const legalBasesOf = (asks: readonly Ask[]): Terms<string>[] =>
  termsBy(asks, ({ legalBasis }) => legalBasis ?? null);

/** Most cases first; what is not stated comes last. */
function termsBy<Value>(
  asks: readonly Ask[],
  valueOf: (found: ImplementationFacts) => Value | null,
): Terms<Value>[] {
  return [...Map.groupBy(casesOf(asks), valueOf)]
    .map(([value, cases]) => ({
      firstCaseId: cases[0]!.id,
      value,
      running: cases.filter(({ status }) => isRunning(status)).length,
      exploring: cases.filter(({ status }) => status === 'EXPLORING').length,
    }))
    .toSorted(
      (one, other) =>
        Number(one.value === null) - Number(other.value === null) ||
        other.running + other.exploring - one.running - one.exploring ||
        one.firstCaseId - other.firstCaseId,
    );
}

/** The cases that are explored, in pilot or in operation, each once, by id. */
export function casesOf(asks: readonly Ask[]): ImplementationFacts[] {
  const cases = new Set(asks.flatMap(({ cityCase }) => cityCase?.implementations ?? []));
  return [...cases]
    .filter(({ status }) => isRunning(status) || status === 'EXPLORING')
    .toSorted((one, other) => one.id - other.id);
}

export interface CityDemand {
  city: CityEntry;
  asks: readonly Ask[];
  service: Service;
}

/** Cities with the most use cases first, then the largest; those of unknown population after the others. */
export function byCity(asks: readonly Ask[]): CityDemand[] {
  return [...Map.groupBy(asks, ({ city }) => city)]
    .map(([city, ofCity]) => ({ city, asks: ofCity, useCases: countUseCases(ofCity) }))
    .toSorted(
      (one, other) =>
        other.useCases - one.useCases ||
        (other.city.facts.population ?? -1) - (one.city.facts.population ?? -1) ||
        one.city.id - other.city.id,
    )
    .map(({ city, asks: ofCity }) => ({ city, asks: ofCity, service: bestService(ofCity) }));
}

const countUseCases = (asks: readonly Ask[]): number =>
  new Set(asks.map(({ useCase }) => useCase)).size;
