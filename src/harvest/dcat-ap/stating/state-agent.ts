import type { StatedAgent } from '../../stated-dataset.js';
import type { GraphNode } from '../graph/graph.js';
import { isIri, isLiteral, literalLanguage, literalText, type Term } from '../graph/term.js';
import { classAt } from '../graph/vocabulary.js';
import type { ValueReader } from './read-values.js';

/** Who publishes; of several the one that says most of itself. A person is not taken, whatever the catalogue says. */
export function stateAgent(values: ValueReader, dataset: GraphNode): StatedAgent | null {
  const links = values.links(dataset, 'dct:publisher', 'dc:publisher', 'schema:publisher');
  const agents = links.map((link) => agentAt(values, link)).filter((agent) => agent !== null);
  return agents.find(({ names }) => names.length > 0) ?? agents[0] ?? null;
}

function agentAt(values: ValueReader, link: Term): StatedAgent | null {
  values.checkIri('dct:publisher', link);
  if (isLiteral(link)) {
    const name = { text: literalText(link), language: literalLanguage(link) };
    return name.text.trim() === ''
      ? null
      : { iri: null, names: [name], homepage: null, type: null };
  }
  const node = values.node(link);
  if (isPerson(node)) return null;
  const iri = isIri(link) ? link : null;
  const names = values.names(node);
  if (iri === null && names.length === 0) return null;
  return {
    iri,
    names,
    homepage: values.literal(node, 'foaf:homepage', 'schema:url'),
    type: values.word(node, 'dct:type'),
  };
}

const isPerson = (node: GraphNode | undefined): boolean =>
  (node?.values('rdf:type') ?? []).some((type) => classAt(type) === 'PERSON');
