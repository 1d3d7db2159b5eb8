import type { BusinessEntry } from './entries.js';
import type { BusinessFacts, DatasetFacts, Facts } from './facts.js';
import { append, inIdOrder, inSteps } from './gather.js';
import type { Lineages } from './hierarchy.js';
import { rarity } from './measures.js';

/** Businesses with the kinds that they hold: stated, or realised by a dataset that they publish or offer. */
export function* linkBusinesses(
  facts: Facts,
  kindLineages: Lineages,
): Generator<void, BusinessEntry[]> {
  const datasetsByBusiness = groupByBusiness(facts.datasets);
  const businesses: BusinessEntry[] = [];
  yield;
  yield* inSteps(inIdOrder(facts.businesses), (business) => {
    const datasets = datasetsByBusiness.get(business.id) ?? [];
    const kinds = kindsHeld(business, datasets, kindLineages);
    businesses.push({
      id: business.id,
      name: business.name,
      cities: new Set(business.cityIds),
      countries: new Set(business.countryIds),
      kinds,
      inferredKinds: kinds.difference(kindsStated(business, datasets, kindLineages)),
      datasets,
      rarity: rarity(Math.max(1, new Set(business.cityIds).size), Math.max(1, facts.cities.length)),
    });
  });
  return businesses;
}

/** The kinds and all that are broader. */
export function withBroader(kindIds: readonly number[], lineages: Lineages): Set<number> {
  return new Set(kindIds.flatMap((kindId) => lineages.get(kindId) ?? []));
}

function groupByBusiness(datasets: readonly DatasetFacts[]): Map<number, DatasetFacts[]> {
  const groups = new Map<number, DatasetFacts[]>();
  for (const dataset of inIdOrder(datasets)) {
    const offeredBy = new Set([...dataset.offeredByIds, dataset.publisherBusinessId]);
    for (const id of offeredBy) if (id !== null) append(groups, id, dataset);
  }
  return groups;
}

function kindsStated(
  business: BusinessFacts,
  datasets: readonly DatasetFacts[],
  lineages: Lineages,
): Set<number> {
  const stated = datasets.filter(({ kindsAreInferred }) => !kindsAreInferred);
  return kindsHeld(business, stated, lineages);
}

function kindsHeld(
  business: BusinessFacts,
  datasets: readonly DatasetFacts[],
  lineages: Lineages,
): Set<number> {
  const held = [...business.kindIds, ...datasets.flatMap((dataset) => dataset.kindIds)];
  return withBroader(held, lineages);
}
