import type { StatedByHansa, StatedKind } from '../../stated-dataset.js';
import type { GraphNode } from '../graph/graph.js';
import type { Term } from '../graph/term.js';
import type { Property } from '../graph/vocabulary.js';
import { hansaTerm, type HansaList } from '../hansa-terms.js';
import type { ValueReader } from './read-values.js';

/** What only another Hansa says of a dataset; null when it says nothing of the kind. */
export function stateByHansa(values: ValueReader, dataset: GraphNode): StatedByHansa | null {
  const [type = null] = named(dataset, 'type', 'dct:type');
  const [accessModel = null] = named(dataset, 'access-model', 'dct:rights');
  const kinds = dataset
    .values('dct:subject')
    .flatMap((iri) => stateKind(values, iri) ?? [])
    .toSorted((one, other) => (one.slug < other.slug ? -1 : 1));
  return type === null && accessModel === null && kinds.length === 0
    ? null
    : { type, accessModel, kinds };
}

const named = (dataset: GraphNode, list: HansaList, property: Property): string[] =>
  dataset
    .values(property)
    .flatMap((value) => hansaTerm(list, value) ?? [])
    .toSorted();

function stateKind(values: ValueReader, iri: Term): StatedKind | undefined {
  const slug = hansaTerm('kind', iri);
  if (slug === undefined) return undefined;
  const concept = values.node(iri);
  return {
    slug,
    label: values.literal(concept, 'skos:prefLabel'),
    definition: values.literal(concept, 'skos:definition'),
    theme: values.word(concept, 'dcat:theme'),
  };
}

/** Values that are there because DCAT-AP asks for them, and that the source never stated. */
export const filledIn = (node: GraphNode): ReadonlySet<string> =>
  new Set(named(node, 'filled', 'dct:provenance'));

const SYSTEM_ID = 'GBFS system_id';

/** The id of a feed among those of GBFS. */
export function stateSystemId(values: ValueReader, distribution: GraphNode): string | null {
  const ids = values
    .links(distribution, 'adms:identifier')
    .map((link) => values.node(link))
    .filter((id) => values.literal(id, 'dct:title') === SYSTEM_ID)
    .flatMap((id) => values.literal(id, 'skos:notation') ?? []);
  return ids.toSorted()[0] ?? null;
}
