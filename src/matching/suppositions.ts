import { imagine } from './city-view.js';
import type { BusinessEntry, CityEntry, UseCaseEntry } from './entries.js';
import type { CityView, FactIndex } from './fact-index.js';
import type { OpportunityFeature } from './weights.js';

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
    (before, { kind, id }) => CHANGES[kind].change(before, id, view.index),
    view.city,
  );
  const touched = suppositions.flatMap(({ kind }) => CHANGES[kind].touches);
  return imagine(view, city, new Set(touched));
}

interface Change {
  readonly change: (city: CityEntry, id: number, index: FactIndex) => CityEntry;
  /** The kinds of evidence that may be stronger or weaker after it. */
  readonly touches: readonly OpportunityFeature[];
}

const CHANGES: Readonly<Record<SuppositionKind, Change>> = {
  HOLDS_KIND: {
    change: (city, id, { kindLineages }) => holdKind(city, kindLineages.get(id) ?? []),
    touches: ['DATA_HELD'],
  },
  BUSINESS_PRESENT: {
    change: (city, id, { businessById }) => receive(city, businessById.get(id)!),
    touches: ['LOCAL_HOLDER', 'SHARED_BUSINESS', 'DATA_OFFERED'],
  },
  EXPLORES: {
    change: (city, id, { useCaseById }) => explore(city, useCaseById.get(id)!),
    touches: ['OWN_CASE', 'MATURITY', 'SHARED_TEXT'],
  },
};

function holdKind(city: CityEntry, lineage: readonly number[]): CityEntry {
  const held = new Map(city.shelf.held);
  for (const kindId of lineage) held.set(kindId, held.get(kindId) ?? []);
  return { ...city, shelf: { ...city.shelf, held, hasOwnDatasets: true } };
}

function receive(city: CityEntry, business: BusinessEntry): CityEntry {
  if (city.businesses.includes(business)) return city;
  return { ...city, businesses: [...city.businesses, business] };
}

function explore(city: CityEntry, useCase: UseCaseEntry): CityEntry {
  const own = city.cases.get(useCase.id);
  const implementations = own?.implementations ?? [];
  const explored = { city, useCase, status: 'EXPLORING' as const, implementations };
  return { ...city, cases: new Map(city.cases).set(useCase.id, explored) };
}
