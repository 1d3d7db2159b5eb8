import type { CatalogueAdapter, CatalogueDocument, Finding } from '../adapter.js';
import { DocumentGraph } from './graph/document-graph.js';
import type { ReadSyntax } from './graph/triple-sink.js';
import { firstDcatUrl } from './addresses.js';
import { findDatasets } from './find-datasets.js';
import { leftOut } from './problem-words.js';
import { fromStart } from '../text/from-start.js';
import { decodeText } from './syntax/decode-text.js';
import { detectSyntax, type Syntax } from './syntax/detect-syntax.js';
import { readJsonLd } from './syntax/read-json-ld.js';
import { readRdfXml } from './syntax/read-rdf-xml.js';
import { readTurtle } from './syntax/read-turtle.js';

/**
 * Reads DCAT-AP in RDF/XML, Turtle, JSON-LD, N-Triples, N-Quads and TriG. Datasets may be told of in any order and in
 * pieces, so that they come once the whole document was read; a large one is kept in a temporary file till then.
 */
export const dcatApAdapter: CatalogueAdapter = {
  protocol: 'DCAT_AP',
  // Turtle and N-Triples first: they are read fastest, and what is broken in them can be told apart.
  accept:
    'text/turtle, application/n-triples;q=0.9, application/rdf+xml;q=0.8, application/ld+json;q=0.7, ' +
    'application/trig;q=0.5, application/n-quads;q=0.5, application/xml;q=0.3, text/xml;q=0.3, */*;q=0.1',
  firstUrl: firstDcatUrl,
  read: readDocument,
};

async function* readDocument(document: CatalogueDocument): AsyncGenerator<Finding> {
  const graph = new DocumentGraph(document.url);
  try {
    for await (const characters of readGraph(document, graph)) {
      graph.settle(characters);
      yield* problemsOf(graph);
    }
    yield* problemsOf(graph);
    if (graph.totalStated !== null) yield { kind: 'TOTAL', count: graph.totalStated };
    // Handing a whole generator on costs three turns of the event queue for each of its findings.
    for (const finding of findDatasets(graph)) yield finding;
    for (const url of graph.nextPages) yield { kind: 'NEXT', url };
  } finally {
    graph.close();
  }
}

function* problemsOf(graph: DocumentGraph): Generator<Finding> {
  for (const problem of graph.takeProblems()) yield { kind: 'PROBLEM', problem };
}

async function* readGraph(
  document: CatalogueDocument,
  graph: DocumentGraph,
): AsyncGenerator<number> {
  const texts = decodeText(document, (problem) => graph.problem(problem));
  const first = await texts.next();
  const start = first.done === true ? '' : first.value;
  const syntax = start.trim() === '' ? 'NOTHING' : detectSyntax(document, start);
  if (syntax === 'NOTHING')
    graph.problem({ ...leftOut('DOCUMENT_BROKEN', '', ACCEPTED), found: null });
  else if (syntax === 'HTML')
    graph.problem(leftOut('DOCUMENT_BROKEN', start, `${ACCEPTED}; this is a web page`));
  else yield* READERS[syntax](fromStart(start, texts), document.url, graph);
}

const ACCEPTED = 'RDF/XML, Turtle, JSON-LD or N-Triples';

const READERS: Readonly<Record<Exclude<Syntax, 'HTML'>, ReadSyntax>> = {
  RDF_XML: readRdfXml,
  TURTLE: readTurtle,
  JSON_LD: readJsonLd,
};
