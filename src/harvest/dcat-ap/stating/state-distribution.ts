import type { StatedDistribution } from '../../stated-dataset.js';
import type { GraphNode } from '../graph/graph.js';
import { isBlank, isIri, type Term } from '../graph/term.js';
import type { ProblemList } from './problem-list.js';
import { filledIn, stateSystemId } from './state-by-hansa.js';
import { ordered } from './state-coverage.js';
import type { ValueReader } from './read-values.js';

/** Ways to get a dataset; what is linked to and not described is no way to get it, and is told. */
export function stateDistributions(
  values: ValueReader,
  dataset: GraphNode,
  problems: ProblemList,
): StatedDistribution[] {
  const distributions: StatedDistribution[] = [];
  const links = values.links(dataset, 'dcat:distribution', 'schema:distribution');
  for (const link of links) {
    const node = values.node(link);
    if (node !== undefined) distributions.push(distributionAt(values, link, node));
    else problems.add('VALUE_INVALID', 'dcat:distribution', undescribed(link));
  }
  return links.some((link) => isBlank(link)) ? ordered(distributions) : distributions;
}

const undescribed = (link: Term) => ({
  found: isIri(link) ? link : null,
  accepted: 'a distribution that is described in the same document; it is left out',
});

function distributionAt(values: ValueReader, link: Term, node: GraphNode): StatedDistribution {
  const filled = filledIn(node);
  return {
    identifier: isIri(link)
      ? link
      : values.literal(node, 'dct:identifier', 'adms:identifier', 'schema:identifier'),
    titles: values.texts(node, 'dct:title', 'dc:title', 'schema:name', 'rdfs:label'),
    descriptions: values.texts(
      node,
      'dct:description',
      'dc:description',
      'schema:description',
      'rdfs:comment',
    ),
    accessUrl: filled.has('access-url') ? null : accessUrlOf(values, node),
    downloadUrl: values.word(node, 'dcat:downloadURL', 'schema:contentUrl'),
    format: filled.has('format')
      ? null
      : values.word(node, 'dct:format', 'dc:format', 'schema:encodingFormat'),
    mediaType: values.word(node, 'dcat:mediaType'),
    licence: filled.has('license')
      ? null
      : values.word(node, 'dct:license', 'dct:licence', 'schema:license'),
    rights: values.word(node, 'dct:rights', 'dc:rights', 'dct:accessRights'),
    byteSize: values.literal(node, 'dcat:byteSize', 'schema:contentSize'),
    issued: values.literal(node, 'dct:issued', 'schema:datePublished'),
    modified: values.literal(node, 'dct:modified', 'schema:dateModified'),
    conformsTo: values.words(node, 'dct:conformsTo'),
    systemId: stateSystemId(values, node),
  };
}

const accessUrlOf = (values: ValueReader, node: GraphNode): string | null =>
  values.word(node, 'dcat:accessURL', 'schema:url') ?? endpointOf(values, node);

/** Where the service answers that gives access to it. */
function endpointOf(values: ValueReader, distribution: GraphNode): string | null {
  const services = values.links(distribution, 'dcat:accessService');
  const endpoints = services.map((service) =>
    values.word(values.node(service), 'dcat:endpointURL'),
  );
  return endpoints.find((endpoint) => endpoint !== null) ?? null;
}
