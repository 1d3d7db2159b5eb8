import type { CityEntry } from './entries.js';
import { isRunning } from './entries.js';
import type { DatasetFacts, Facts, ImplementationFacts } from './facts.js';
import { append, byId, inIdOrder, inSteps, pick } from './gather.js';
import type { Lineages } from './hierarchy.js';
import { withBroader } from './link-businesses.js';

/** Datasets by the kinds that they realise, narrower kinds counting for the broader. */
type DatasetsByKind = Map<number, DatasetFacts[]>;

export interface DatasetShelves {
  readonly everywhere: DatasetsByKind;
  /** Datasets that cover a country as a whole, by country id. */
  readonly nationwide: ReadonlyMap<number, DatasetsByKind>;
}

/** Puts each dataset within reach of the cities that publish it, use it or are covered by it. */
export function* stockShelves(
  facts: Facts,
  cities: readonly CityEntry[],
  kindLineages: Lineages,
): Generator<void, DatasetShelves> {
  const cityById = byId(cities);
  const everywhere: DatasetsByKind = new Map();
  const nationwide = new Map<number, DatasetsByKind>();
  yield* inSteps(inIdOrder(facts.datasets), (dataset) => {
    const kinds = withBroader(dataset.kindIds, kindLineages);
    const covered = pick(dataset.coverageCityIds, cityById).map((city) => city.shelf.covering);
    const countries = countriesCoveredWhole(dataset).map((id) => shelfOf(id, nationwide));
    for (const shelf of [everywhere, ...covered, ...countries]) place(dataset, kinds, shelf);
  });
  yield* stockOwn(facts.datasets, cities, kindLineages);
  return { everywhere, nationwide };
}

/** A dataset that names a country and no city in its coverage is taken to cover the whole country. */
function countriesCoveredWhole(dataset: DatasetFacts): readonly number[] {
  return dataset.coverageCityIds.length === 0 ? [...new Set(dataset.coverageCountryIds)] : [];
}

function shelfOf(countryId: number, shelves: Map<number, DatasetsByKind>): DatasetsByKind {
  const shelf = shelves.get(countryId) ?? new Map<number, DatasetFacts[]>();
  shelves.set(countryId, shelf);
  return shelf;
}

function place(dataset: DatasetFacts, kinds: ReadonlySet<number>, shelf: DatasetsByKind): void {
  for (const kindId of kinds) append(shelf, kindId, dataset);
}

function* stockOwn(
  datasets: readonly DatasetFacts[],
  cities: readonly CityEntry[],
  kindLineages: Lineages,
): Generator<void> {
  const datasetById = byId(datasets);
  const published = Map.groupBy(datasets, (dataset) => dataset.publisherCityId);
  yield* inSteps(cities, (city) => {
    const publishedIds = (published.get(city.id) ?? []).map((dataset) => dataset.id);
    const implementations = [...city.cases.values()].flatMap((found) => found.implementations);
    const running = implementations.filter((found) => isRunning(found.status));
    for (const dataset of pick([...publishedIds, ...datasetsUsed(running)], datasetById)) {
      place(dataset, withBroader(dataset.kindIds, kindLineages), city.shelf.held);
    }
    const own = pick([...publishedIds, ...datasetsUsed(implementations)], datasetById);
    city.shelf.hasOwnDatasets = own.length > 0;
  });
}

function datasetsUsed(implementations: readonly ImplementationFacts[]): number[] {
  return implementations.flatMap((implementation) => implementation.datasetIds);
}
