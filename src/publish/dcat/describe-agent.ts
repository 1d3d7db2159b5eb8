import type { NamedNode } from 'n3';
import { text } from '../rdf/terms.js';
import type { DatasetRow, Named } from './dataset-row.js';
import type { Scope } from './scope.js';

const PUBLISHER_TYPES = 'http://purl.org/adms/publishertype/';

/** Who publishes a dataset: a record of the catalogue, or a name that nobody else is taken to have. */
export function describePublisher(
  scope: Scope,
  { slug, publisherCity, publisherBusiness, publisherName }: DatasetRow,
): NamedNode | undefined {
  if (publisherCity) return describeCity(scope, publisherCity);
  if (publisherBusiness) return describeBusiness(scope, publisherBusiness);
  if (!publisherName) return undefined;
  return scope.graph.part(`${scope.at.dataset(slug)}#publisher`, (agent) =>
    agent.is('foaf:Agent').add('foaf:name', text(publisherName)),
  );
}

export const describeCity = (scope: Scope, city: Named): NamedNode =>
  describeAgent(scope, { what: 'city', named: city, kind: ['LocalAuthority', 'Local authority'] });

export const describeBusiness = (scope: Scope, business: Named): NamedNode =>
  describeAgent(scope, { what: 'business', named: business, kind: ['Company', 'Company'] });

interface Agent {
  what: string;
  named: Named;
  kind: readonly [name: string, label: string];
}

function describeAgent({ graph, at }: Scope, { what, named, kind }: Agent): NamedNode {
  const [name, label] = kind;
  return graph.shared(at.defined(what, named.slug), (agent) => {
    const type = graph.shared(PUBLISHER_TYPES + name, (concept) =>
      concept.is('skos:Concept').add('skos:prefLabel', text(label, 'en')),
    );
    agent.is('foaf:Agent').add('foaf:name', text(named.name)).add('dct:type', type);
  });
}
