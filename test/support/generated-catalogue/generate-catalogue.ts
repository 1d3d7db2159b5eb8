import type { Catalogue } from '../../../src/seed/catalogue.js';
import { sourcesOfKinds } from '../../../src/seed/plan/sources-of-kinds.js';
import type { Source } from '../../../src/seed/schema/source.schema.js';
import { Chance } from '../chance.js';
import { makeBusinesses } from './businesses.js';
import { type GeneratedCity, makeCities } from './cities.js';
import { type GeneratedDataset, makeDatasets } from './datasets.js';
import { makeEvents, makeGroups } from './groups.js';
import { type CatalogueSizes, problemOf } from './sizes.js';
import { makeProjectPages, makeRegistry, makeSource, portalOf, siteOf } from './sources.js';
import { makeUseCases } from './use-cases.js';
import type { Vocabulary } from './vocabulary.js';

export interface GeneratedCatalogue {
  /** All records but the datasets; others name these by their slugs all the same. */
  readonly frame: Catalogue;
  /** One by one, the same ones each time. */
  readonly datasets: () => Generator<GeneratedDataset>;
}

/** A catalogue of any size, the same for the same seed, skewed as real ones: a few cities, cases and companies are everywhere. */
export function generateCatalogue(
  sizes: CatalogueSizes,
  vocabulary: Vocabulary,
  seed = 1241,
): GeneratedCatalogue {
  const problem = problemOf(sizes);
  if (problem) throw new RangeError(`A catalogue of these sizes cannot be generated: ${problem}`);
  const chance = new Chance(seed);
  const frame = makeFrame(sizes, vocabulary, chance);
  const kinds = [...sourcesOfKinds(frame).keys()];
  const { cities, businesses } = frame;
  return {
    frame,
    datasets: () =>
      makeDatasets(sizes.datasets, { cities, businesses, kinds }, new Chance(seed + 1)),
  };
}

type Frame = Catalogue & { readonly cities: GeneratedCity[] };

function makeFrame(sizes: CatalogueSizes, vocabulary: Vocabulary, chance: Chance): Frame {
  const { datasets, implementations } = sizes;
  const cities = makeCities(sizes.cities, vocabulary.networks, chance);
  const businesses = makeBusinesses(sizes.businesses, { cities, datasets }, chance);
  const projects = sizes.useCases * 4;
  const useCases = makeUseCases(
    {
      useCases: sizes.useCases,
      implementations,
      datasets,
      projects,
      cities,
      businesses,
      vocabulary,
    },
    chance,
  );
  const members = { cities, businesses, useCases, vocabulary };
  const workingGroups = makeGroups(sizes.groups, members, chance);
  return {
    ...vocabulary,
    ...members,
    workingGroups,
    events: makeEvents(workingGroups, members, chance),
    datasets: [],
    sources: [
      ...vocabulary.sources,
      makeRegistry(),
      ...makeProjectPages(projects, chance),
      ...cities.flatMap((city) => pagesOf(city, chance)),
      ...businesses.map(({ id, name }) =>
        makeSource({ url: siteOf(id), title: name, publisher: name }, chance),
      ),
    ],
  };
}

function pagesOf({ id, name, language }: GeneratedCity, chance: Chance): Source[] {
  const page = { publisher: `City of ${name}`, language };
  return [
    makeSource({ ...page, url: siteOf(id), title: `Site of ${name}` }, chance),
    makeSource({ ...page, url: portalOf(id), title: `Open data of ${name}` }, chance),
  ];
}
