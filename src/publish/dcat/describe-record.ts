import type { NamedNode } from 'n3';
import { statedUrl } from '../rdf/stated-iri.js';
import { text, typed } from '../rdf/terms.js';
import type { DatasetRow, SourceRow } from './dataset-row.js';
import { type Scope, inPlainWords } from './scope.js';

/**
 * The entry of a dataset in this catalogue: since when, last changed when, where it was read (the catalogues it was
 * harvested from, or the pages that editors read) and how it is known.
 */
export function describeRecord(
  scope: Scope,
  row: DatasetRow,
  { record, dataset }: { record: NamedNode; dataset: NamedNode },
): void {
  const sources = [...row.catalogues, ...row.sources];
  scope.graph
    .about(record)
    .is('dcat:CatalogRecord')
    .add('foaf:primaryTopic', dataset)
    .add('dct:issued', typed(row.listedAt, 'xsd:dateTime'))
    .add('dct:modified', typed(row.changedAt, 'xsd:dateTime'))
    .add('prov:wasDerivedFrom', ...sources.map((source) => describeSource(scope, source)))
    .add('dct:provenance', describeAssertion(scope, row.assertion));
}

function describeSource({ graph }: Scope, { url, title }: SourceRow): NamedNode | undefined {
  const address = statedUrl(url);
  return (
    address &&
    graph.shared(address.value, (source) => {
      source.is('prov:Entity').add('dct:title', text(title));
    })
  );
}

const describeAssertion = ({ graph, at }: Scope, assertion: string): NamedNode =>
  graph.shared(at.defined('known', assertion), (statement) =>
    statement.is('dct:ProvenanceStatement').add('rdfs:label', text(inPlainWords(assertion), 'en')),
  );
