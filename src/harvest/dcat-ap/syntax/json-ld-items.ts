import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Assembler } from 'stream-json/assembler.js';
import { parser, type Token } from 'stream-json/parser.js';

/** Nodes of a JSON-LD document and the context they are in; undefined when there is none. */
export interface JsonLdItems {
  readonly context: unknown;
  readonly items: unknown[];
}

const ITEMS_AT_ONCE = 100;
/** A graph whose context has not come after so many nodes has it behind them, or none. */
const ITEMS_WITHOUT_CONTEXT = 20_000;
/** A document that is one node with all others in it is held whole. */
const TOKENS_HELD = 5_000_000;
const DEEPEST = 200;

export class HeldTooMuch extends Error {}

/**
 * The nodes of a document, some at a time: those of an array, or of "@graph" in an object. Any other object is one
 * node. What was whole before the text breaks off comes before the error does.
 */
export async function* readItems(texts: AsyncIterable<string>): AsyncGenerator<JsonLdItems> {
  const assembler = new Assembler();
  let fault: unknown = null;
  try {
    for await (const items of gatherItems(texts, assembler)) yield items;
  } catch (error) {
    fault = error;
  }
  if (fault === null) return;
  assembler.dropToLevel(2);
  yield { context: contextOf(assembler), items: itemsOf(assembler) ?? [] };
  throw fault;
}

async function* gatherItems(
  texts: AsyncIterable<string>,
  assembler: Assembler,
): AsyncGenerator<JsonLdItems> {
  let tokens = 0;
  for await (const token of tokensOf(texts)) {
    assembler.consume(token);
    const items = itemsOf(assembler);
    tokens = items === null ? tokens + 1 : 0;
    if (tokens > TOKENS_HELD || assembler.depth > DEEPEST) throw new HeldTooMuch();
    if (items !== null && isEnough(items, assembler)) {
      yield { context: contextOf(assembler), items: items.splice(0) };
    }
    if (assembler.done) yield remainder(assembler.current);
  }
}

async function* tokensOf(texts: AsyncIterable<string>): AsyncGenerator<Token> {
  const stream = parser.asStream({ streamValues: false });
  // Its failure is met where the stream is read.
  pipeline(Readable.from(texts), stream).catch(() => undefined);
  yield* stream as AsyncIterable<Token>;
}

/** The array of nodes that is being put together, when no node within it is. */
function itemsOf(assembler: Assembler): unknown[] | null {
  if (assembler.depth > 2 || !Array.isArray(assembler.current)) return null;
  return assembler.depth === 1 || assembler.path[0] === '@graph' ? assembler.current : null;
}

function isEnough(items: readonly unknown[], assembler: Assembler): boolean {
  const isKnown = assembler.depth === 1 || contextOf(assembler) !== undefined;
  return items.length >= (isKnown ? ITEMS_AT_ONCE : ITEMS_WITHOUT_CONTEXT);
}

function contextOf({ depth, stack }: Assembler): unknown {
  const [root] = stack;
  return depth === 2 && isObject(root) ? root['@context'] : undefined;
}

function remainder(root: unknown): JsonLdItems {
  if (Array.isArray(root)) return { context: undefined, items: root };
  if (!isObject(root)) return { context: undefined, items: [] };
  const { '@context': context, '@graph': graph, ...rest } = root;
  if (!Array.isArray(graph))
    return { context, items: graph === undefined ? [rest] : [rest, graph] };
  return { context, items: [...graph, rest] };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
