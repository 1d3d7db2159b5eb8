import { DataFactory, type BlankNode } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import type { Term } from '../graph/term.js';
import type { TripleSink } from '../graph/triple-sink.js';
import { documentProblem, leftOut } from '../problem-words.js';
import { declaredEntities, EntitiesRefused, EntityBudget } from './xml-entities.js';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/**
 * Reads RDF/XML, alone or in the envelope of another format such as a CSW answer, which may hold several. The parser is
 * fed directly and not as a stream: so a fault in one element is met where it is, and the next is read.
 */
export async function* readRdfXml(
  texts: AsyncIterable<string>,
  baseUrl: string,
  sink: TripleSink,
): AsyncGenerator<number> {
  const parser = new TolerantRdfXmlParser(baseUrl, sink);
  for await (const text of texts) {
    if (!parser.readPiece(text)) return;
    yield text.length;
  }
  parser.finish();
  yield 0;
}

/** What the parser knows of an element that is open. */
interface OpenElement {
  subject?: { id: Term };
  text?: string;
}

/** The parts of the parser that it does not declare for those who extend it. */
interface Inside {
  readonly activeTagStack: OpenElement[];
  readonly saxParser: { write(text: string): void; readonly ENTITIES: Record<string, string> };
}

/** What the parser hands on; after a fault parts of it may be missing. */
type ParsedTriple = Readonly<Record<'subject' | 'predicate' | 'object', { id?: Term } | undefined>>;

type Element = Parameters<RdfXmlParser['onTag']>[0];

class TolerantRdfXmlParser extends RdfXmlParser {
  readonly #baseUrl: string;
  readonly #sink: TripleSink;
  readonly #entities = new EntityBudget();
  readonly #inside = this as unknown as Inside;
  #envelopeDepth = 0;
  #hasElement = false;
  #said = new Set<string>();

  constructor(baseUrl: string, sink: TripleSink) {
    super({
      baseIRI: baseUrl,
      dataFactory: nodeFactory,
      validateUri: false,
      allowDuplicateRdfIds: true,
      parseUnsupportedVersions: true,
    });
    this.#baseUrl = baseUrl;
    this.#sink = sink;
    this.on('error', (error: Error) => this.#complain(error));
  }

  /** False when the document must not be read on. */
  readPiece(text: string): boolean {
    this.#entities.read(text.length);
    try {
      this.#inside.saxParser.write(text);
      return true;
    } catch (error) {
      const problem = error instanceof EntitiesRefused ? error.problem : null;
      this.#sink.problem(
        problem ?? leftOut('DOCUMENT_BROKEN', String(error), 'XML; it is not read on'),
      );
      this.#leaveOpenElements();
      return false;
    }
  }

  finish(): void {
    const isWhole = this.#inside.activeTagStack.length + this.#envelopeDepth === 0;
    this.#leaveOpenElements();
    if (isWhole && this.#hasElement) return;
    const found = this.#hasElement ? 'the document ends within an element' : 'no element';
    this.#sink.problem(
      leftOut('DOCUMENT_BROKEN', found, 'XML to its end; what was whole before is read'),
    );
  }

  #leaveOpenElements(): void {
    for (const { subject } of this.#inside.activeTagStack) {
      if (subject !== undefined) this.#sink.brokenOff(subject.id);
    }
  }

  override push(triple: ParsedTriple | null): boolean {
    if (triple === null) return true;
    const { subject, predicate, object } = triple;
    if (subject?.id !== undefined && predicate?.id !== undefined && object?.id !== undefined) {
      this.#sink.triple(subject.id, predicate.id, object.id);
    }
    return true;
  }

  protected override onTag(element: Element): void {
    this.#hasElement = true;
    if (this.#inside.activeTagStack.length === 0 && isEnvelope(element)) {
      this.#envelopeDepth++;
      this.#readPaging(element);
      return;
    }
    this.#tolerate(() => super.onTag(element));
  }

  protected override onCloseTag(): void {
    if (this.#inside.activeTagStack.length === 0) this.#envelopeDepth--;
    else this.#tolerate(() => super.onCloseTag());
  }

  /** Text may come in several pieces, such as around CDATA. */
  protected override onText(text: string): void {
    super.onText((this.#inside.activeTagStack.at(-1)?.text ?? '') + text);
  }

  protected override onDoctype(documentType: string): void {
    this.#entities.define(this.#inside.saxParser.ENTITIES, declaredEntities(documentType));
  }

  #tolerate(step: () => void): void {
    try {
      step();
    } catch (error) {
      this.#complain(error as Error);
    }
  }

  #complain({ message }: Error): void {
    const fault = message.replace(/^(\d+):(\d+): /, '');
    if (this.#said.has(fault)) return;
    this.#said.add(fault);
    this.#sink.problem(
      documentProblem('DOCUMENT_BROKEN', message, 'RDF/XML without this fault; the rest is read'),
    );
  }

  /** A CSW answer tells how many records match and where the next page begins. */
  #readPaging({ local, attributes }: Element): void {
    if (local !== 'SearchResults') return;
    const matched = Number(attributes['numberOfRecordsMatched']?.value);
    const next = Number(attributes['nextRecord']?.value);
    this.#sink.total(matched);
    if (next > 0 && !(next > matched)) this.#sink.nextPage(pageFrom(this.#baseUrl, next));
  }
}

function pageFrom(url: string, record: number): string {
  const page = new URL(url);
  const names = [...page.searchParams.keys()];
  const name = names.find((parameter) => parameter.toLowerCase() === 'startposition');
  page.searchParams.set(name ?? 'startPosition', String(record));
  return page.href;
}

/** Labels of the document are kept apart from those that the factory makes up. */
const nodeFactory = {
  ...DataFactory,
  blankNode: (label?: string): BlankNode =>
    label === undefined ? DataFactory.blankNode() : DataFactory.blankNode(`d${label}`),
};

/** Around RDF stands what is not of RDF and names no node itself. */
function isEnvelope({ uri, attributes }: Element): boolean {
  if (uri === RDF || uri.includes('dcat')) return false;
  return !Object.values(attributes).some((attribute) => attribute.uri === RDF);
}
