import type { StatedDataset } from '../../stated-dataset.js';
import { GraphNode, type Graph } from '../graph/graph.js';
import { isBlank, isIri, isLiteral, isValidIri, literalText, type Term } from '../graph/term.js';
import { filledIn, stateByHansa } from './state-by-hansa.js';
import { hansaTerm } from '../hansa-terms.js';
import { ProblemList } from './problem-list.js';
import { sortedOnce, ValueReader } from './read-values.js';
import { stateAgent } from './state-agent.js';
import { statePeriods, statePlaces } from './state-coverage.js';
import { stateDistributions } from './state-distribution.js';

/** All of a dataset but what it is told apart by, which for one without address depends on the others. */
export type UnidentifiedDataset = Omit<StatedDataset, 'identifier'>;

export interface Statement {
  readonly dataset: UnidentifiedDataset;
  readonly problems: ProblemList;
}

/**
 * What a graph states of a dataset: its node and those that it leads to. It follows named paths and nothing else, so
 * that circles do no harm.
 */
export function stateDataset(graph: Graph, id: Term): Statement {
  const problems = new ProblemList();
  const values = new ValueReader(graph, problems);
  const node = graph.node(id) ?? new GraphNode([]);
  if (isIri(id)) problems.checkIri('rdf:about', id);
  const dataset = {
    iri: isIri(id) && isValidIri(id) ? id : null,
    otherIdentifiers: identifiersOf(values, node),
    ...wordsOf(values, node),
    ...factsOf(values, node),
    places: statePlaces(values, node),
    periods: statePeriods(values, node),
    byHansa: stateByHansa(values, node),
    distributions: stateDistributions(values, node, problems),
  };
  return { dataset, problems };
}

function wordsOf(values: ValueReader, node: GraphNode) {
  return {
    titles: values.texts(
      node,
      'dct:title',
      'dc:title',
      'schema:name',
      'rdfs:label',
      'skos:prefLabel',
    ),
    descriptions: filledIn(node).has('description') ? [] : descriptionsOf(values, node),
    keywords: values.texts(node, 'dcat:keyword', 'schema:keywords', 'dc:subject'),
    themes: values
      .words(node, 'dcat:theme', 'dct:subject')
      .filter((theme) => hansaTerm('kind', theme) === undefined),
    landingPages: values.words(node, 'dcat:landingPage', 'schema:url'),
    languages: values.words(node, 'dct:language', 'dc:language', 'schema:inLanguage'),
    conformsTo: values.words(node, 'dct:conformsTo'),
  };
}

const descriptionsOf = (values: ValueReader, node: GraphNode) =>
  values.texts(
    node,
    'dct:description',
    'dct:abstract',
    'dc:description',
    'schema:description',
    'rdfs:comment',
  );

function factsOf(values: ValueReader, node: GraphNode) {
  return {
    publisher: stateAgent(values, node),
    hasContactPoint: node.values('dcat:contactPoint').length > 0,
    issued: values.literal(node, 'dct:issued', 'schema:datePublished'),
    modified: values.literal(node, 'dct:modified', 'dct:updated', 'schema:dateModified'),
    frequency: values.word(node, 'dct:accrualPeriodicity'),
    accessRights: values.word(node, 'dct:accessRights'),
    licence: values.word(node, 'dct:license', 'dct:licence', 'schema:license'),
    type: values.word(node, 'dct:type'),
  };
}

function identifiersOf(values: ValueReader, node: GraphNode): string[] {
  const links = [
    ...values.links(node, 'dct:identifier', 'dc:identifier', 'schema:identifier'),
    ...values.links(node, 'adms:identifier'),
  ];
  const texts = links.map((link) => identifierAt(values, link)).filter((text) => text !== null);
  return sortedOnce(texts.map((text) => text.trim()).filter((text) => text !== ''));
}

function identifierAt(values: ValueReader, link: Term): string | null {
  if (isLiteral(link)) return literalText(link);
  const notation = values.literal(
    values.node(link),
    'skos:notation',
    'schema:value',
    'dct:identifier',
  );
  return notation ?? (isBlank(link) ? null : link);
}
