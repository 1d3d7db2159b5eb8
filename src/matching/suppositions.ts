import type { BusinessEntry, CityEntry, UseCaseEntry } from './entries.js';
import type { CityView, FactIndex } from './fact-index.js';
import { once } from './once.js';
import { candidatesOf, rankUseCases } from './ranking.js';
import { textOfCity } from './use-case-texts.js';

/** Something that is not known of a city, taken for true to see what would follow. */
export interface Supposition {
  readonly kind: SuppositionKind;
  /** Of the kind of data, the business or the use case that it is about. */
  readonly id: number;
}

export type SuppositionKind =
  /** The city publishes the kind, or uses it in a use case that it runs. */
  | 'HOLDS_KIND'
  /** The business is present in the city. */
  | 'BUSINESS_PRESENT'
  /** The city explores the use case. */
  | 'EXPLORES';

/** The city of the view as it would be; only what scores read is changed, and only in this view. */
export function suppose(view: CityView, suppositions: readonly Supposition[]): CityView {
  const city = suppositions.reduce(
    (changed, { kind, id }) => CHANGES[kind](changed, id, view.index),
    view.city,
  );
  if (city.cases === view.city.cases) return { ...view, city };
  return { ...view, city, textOfCity: once(() => textOfCity(view.index, city)) };
}

export interface Standing {
  /** From 1, among the use cases that the city does not run. */
  rank: number;
  score: number;
}

/** Where the use case stands among the opportunities of the view's city; null when the city runs it. */
export function standingOf(useCase: UseCaseEntry, view: CityView): Standing | null {
  const ranking = rankUseCases(view, candidatesOf(view));
  const place = ranking.findIndex((ranked) => ranked.useCase === useCase);
  return place < 0 ? null : { rank: place + 1, score: ranking[place]!.score };
}

type Change = (city: CityEntry, id: number, index: FactIndex) => CityEntry;

const CHANGES: Readonly<Record<SuppositionKind, Change>> = {
  HOLDS_KIND: (city, id, { kindLineages }) => holdKind(city, kindLineages.get(id) ?? []),
  BUSINESS_PRESENT: (city, id, { businessById }) => receive(city, businessById.get(id)!),
  EXPLORES: (city, id, { useCaseById }) => explore(city, useCaseById.get(id)!),
};

function holdKind(city: CityEntry, lineage: readonly number[]): CityEntry {
  const held = new Map(city.shelf.held);
  for (const kindId of lineage) held.set(kindId, held.get(kindId) ?? []);
  return { ...city, shelf: { ...city.shelf, held, hasOwnDatasets: true } };
}

function receive(city: CityEntry, business: BusinessEntry): CityEntry {
  if (city.businesses.includes(business)) return city;
  const holders = new Map(city.shelf.holders);
  for (const kindId of business.kinds) {
    holders.set(kindId, [...(holders.get(kindId) ?? []), business]);
  }
  const businesses = [...city.businesses, business];
  return { ...city, businesses, shelf: { ...city.shelf, holders } };
}

function explore(city: CityEntry, useCase: UseCaseEntry): CityEntry {
  const own = city.cases.get(useCase.id);
  const implementations = own?.implementations ?? [];
  const explored = { city, useCase, status: 'EXPLORING' as const, implementations };
  return { ...city, cases: new Map(city.cases).set(useCase.id, explored) };
}
