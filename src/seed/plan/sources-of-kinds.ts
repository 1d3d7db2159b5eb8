import type { Catalogue } from '../catalogue.js';
import type { Problem } from '../problem.js';
import type { DataKind } from '../schema/vocabulary.schema.js';
import { kindsOfDatasets } from './kinds-of-datasets.js';
import { matchNeeds } from './match-kinds.js';
import { distinct } from './words.js';

/**
 * The sources of each kind: those of the use cases whose words became its labels, and of its narrower kinds. A kind
 * that no use case needs has the sources of the datasets that realise it, else of the businesses that hold it. Kinds
 * without any are left out.
 */
export function sourcesOfKinds(catalogue: Catalogue): Map<string, string[]> {
  const { kinds } = catalogue.dataKinds;
  const best = [sourcesOfNeeds, sourcesOfDatasets, sourcesOfHolders].map((sourcesOf) =>
    gather(kinds, sourcesOf(catalogue)),
  );
  const sources = kinds.map(({ slug }) => {
    const found = best.map((gathered) => gathered.get(slug) ?? []);
    return [slug, found.find((urls) => urls.length > 0) ?? []] as const;
  });
  return new Map(sources.filter(([, urls]) => urls.length > 0));
}

/** Kinds of a folder's own vocabulary of which its records say nothing. */
export function findUnsourcedKinds(catalogue: Catalogue): Problem[] {
  const sources = sourcesOfKinds(catalogue);
  return catalogue.dataKinds.kinds
    .filter(({ slug }) => !sources.has(slug))
    .map(({ slug }) => ({
      file: 'data-kinds.json',
      record: slug,
      field: '',
      found:
        'a kind that no use case needs, no dataset realises and no business holds: it has no source',
      accepted: 'kinds that the records use, themselves or by a narrower kind',
    }));
}

type Sourced = readonly (readonly [kind: string, sources: readonly string[]])[];

function sourcesOfNeeds({ useCases, dataKinds }: Catalogue): Sourced {
  const kindOf = matchNeeds(dataKinds);
  return useCases.flatMap(({ id, dataNeeded, sources }) =>
    dataNeeded.flatMap((raw) => {
      const kind = kindOf(id, raw);
      return kind === undefined ? [] : [[kind, sources] as const];
    }),
  );
}

function sourcesOfDatasets({ datasets, dataKinds }: Catalogue): Sourced {
  const kindsOf = kindsOfDatasets(dataKinds);
  return datasets.flatMap((dataset) =>
    kindsOf(dataset).map((kind) => [kind, dataset.sources] as const),
  );
}

function sourcesOfHolders({ businesses, dataKinds }: Catalogue): Sourced {
  const sources = new Map(businesses.map((business) => [business.id, business.sources]));
  return dataKinds.kinds.flatMap((kind) =>
    kind.businesses.map((business) => [kind.slug, sources.get(business) ?? []] as const),
  );
}

/** Each kind's sources, then those of the kinds below it. */
function gather(kinds: readonly DataKind[], sourced: Sourced): Map<string, string[]> {
  const own = Map.groupBy(sourced, ([kind]) => kind);
  const narrower = Map.groupBy(kinds, ({ broader }) => broader);
  const collect = (slug: string): string[] => [
    ...(own.get(slug) ?? []).flatMap(([, sources]) => sources),
    ...(narrower.get(slug) ?? []).flatMap((kind) => collect(kind.slug)),
  ];
  return new Map(kinds.map(({ slug }) => [slug, distinct(collect(slug))]));
}
