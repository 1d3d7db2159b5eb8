import jsonld, { type JsonLdDocument, type Options } from 'jsonld';
import type { Term } from '../graph/term.js';
import type { TripleSink } from '../graph/triple-sink.js';
import { leftOut } from '../problem-words.js';
import { JsonLdContexts } from './json-ld-contexts.js';
import { HeldTooMuch, readItems, type JsonLdItems } from './json-ld-items.js';

/** Stands for `_:`, so that a label means the same node in all the parts that a document is read in. */
const LABEL = 'blank-node:';

/** Reads JSON-LD a hundred nodes at a time. Contexts are never fetched. */
export async function* readJsonLd(
  texts: AsyncIterable<string>,
  baseUrl: string,
  sink: TripleSink,
): AsyncGenerator<number> {
  const reader = new JsonLdReader(baseUrl, sink);
  let characters = 0;
  const counted = countCharacters(texts, (length) => (characters += length));
  try {
    for await (const items of readItems(counted)) {
      await reader.read(items);
      yield characters;
      characters = 0;
    }
  } catch (error) {
    sink.problem(brokenJson(error));
  }
  yield characters;
}

function brokenJson(error: unknown) {
  if (error instanceof HeldTooMuch) {
    return leftOut(
      'TOO_MUCH',
      'a very large single node',
      'datasets as nodes of "@graph" or of an array',
    );
  }
  return leftOut(
    'DOCUMENT_BROKEN',
    messageOf(error),
    'JSON to its end; nodes that were whole before are read',
  );
}

async function* countCharacters(
  texts: AsyncIterable<string>,
  count: (length: number) => void,
): AsyncGenerator<string> {
  for await (const text of texts) {
    count(text.length);
    yield text;
  }
}

class JsonLdReader {
  readonly #baseUrl: string;
  readonly #sink: TripleSink;
  readonly #contexts: JsonLdContexts;
  #part = 0;

  constructor(baseUrl: string, sink: TripleSink) {
    this.#baseUrl = baseUrl;
    this.#sink = sink;
    this.#contexts = new JsonLdContexts((problem) => sink.problem(problem));
  }

  async read({ context, items }: JsonLdItems): Promise<void> {
    if ((await this.#readGraph(context, items)) === null) return;
    // One bad node fails all that are read with it.
    for (const item of items) {
      const failure = await this.#readGraph(context, [item]);
      if (failure !== null) this.#sink.problem(badNode(item, failure));
    }
  }

  /** What is wrong with it, or null. */
  async #readGraph(context: unknown, items: readonly unknown[]): Promise<string | null> {
    try {
      const labelled = items.map((item) => renameLabels(item)).filter((item) => item !== null);
      const document = {
        ...(context === undefined ? {} : { '@context': context }),
        '@graph': labelled,
      };
      const options: Options.ToRdf = {
        base: this.#baseUrl,
        documentLoader: this.#contexts.load as never,
      };
      const quads = await jsonld.toRDF(document as JsonLdDocument, options);
      this.#handOn(quads as unknown as readonly JsonLdQuad[]);
      return null;
    } catch (error) {
      return messageOf(error);
    }
  }

  #handOn(quads: readonly JsonLdQuad[]): void {
    this.#part++;
    for (const { subject, predicate, object } of quads) {
      this.#sink.triple(this.#term(subject), predicate.value, this.#term(object));
    }
  }

  #term({ termType, value, language, datatype }: JsonLdTerm): Term {
    if (termType === 'BlankNode') return `_:${this.#part}-${value.replace(/^_:/, '')}`;
    const isLabel = value.startsWith(LABEL);
    if (termType === 'NamedNode') return isLabel ? `_:d${value.slice(LABEL.length)}` : value;
    const text = isLabel ? `_:${value.slice(LABEL.length)}` : value;
    return language ? `"${text}"@${language}` : `"${text}"^^${datatype?.value ?? ''}`;
  }
}

interface JsonLdTerm {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}

type JsonLdQuad = Readonly<Record<'subject' | 'predicate' | 'object', JsonLdTerm>>;

function renameLabels(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith('_:') ? LABEL + value.slice(2) : value;
  if (Array.isArray(value)) return value.map((item) => renameLabels(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renameLabels(item)]));
}

function badNode(item: unknown, failure: string) {
  const id =
    typeof item === 'object' && item !== null && '@id' in item
      ? String(item['@id'])
      : JSON.stringify(item);
  return leftOut('RECORD_BROKEN', id ?? '', `a JSON-LD node; ${failure}`);
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
