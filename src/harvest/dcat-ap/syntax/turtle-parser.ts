import type { EventEmitter } from 'node:events';
import { Parser, type Quad } from 'n3';
import type { HarvestProblem } from '../../problem.js';
import { isLiteral, type Term } from '../graph/term.js';
import type { TripleSink } from '../graph/triple-sink.js';
import { documentProblem } from '../problem-words.js';
import { escapeBadIris, restoreIri } from './bad-iris.js';
import { TurtlePrefixes, withoutUnknownPrefix } from './turtle-prefixes.js';

const MENDS_AT_MOST = 100;

/** What is wrong with a piece of Turtle, and in which of its lines. */
export interface TurtleFault {
  readonly message: string;
  readonly line: number;
}

/** Reads a document piece by piece; each piece is whole statements. */
export class TurtleParser {
  readonly #sink: TripleSink;
  readonly #prefixes: TurtlePrefixes;
  #hasMended = false;

  constructor(baseUrl: string, sink: TripleSink) {
    this.#sink = sink;
    this.#prefixes = new TurtlePrefixes(baseUrl);
  }

  /** Hands on all that is in a piece, or nothing and answers false. */
  read(text: string): boolean {
    try {
      this.#handOn(this.#parse(text));
      return true;
    } catch {
      return false;
    }
  }

  /** Reads a piece that begins in a line, mending what can be; what is wrong with it when that does not help. */
  readMending(piece: string, firstLine: number): TurtleFault | null {
    let text = piece;
    for (let mends = 0; ; mends++) {
      try {
        this.#handOn(this.#parse(text));
        return null;
      } catch (error) {
        const fault = faultOf(error, firstLine);
        const mended = mends < MENDS_AT_MOST ? this.#mend(text, fault) : null;
        if (mended === null) return fault;
        text = mended;
      }
    }
  }

  #mend(text: string, { message, line }: TurtleFault): string | null {
    this.#hasMended = true;
    const prefix = /^Undefined prefix "(.*):"/.exec(message)?.[1];
    if (prefix !== undefined) {
      this.#sink.problem(unknownPrefix(prefix, { line, usual: this.#prefixes.assume(prefix) }));
      return text;
    }
    const { text: mended, found } = escapeBadIris(text);
    for (const iri of found) this.#sink.problem(badIri(iri, line));
    return found.length === 0 ? null : mended;
  }

  /** The terms of all triples in turn: the objects that the parser makes for them are gone by then. */
  #parse(text: string): Term[] {
    const parser = new Parser({ baseIRI: this.#prefixes.base, blankNodePrefix: 'd' });
    const declared = new Map<string, string>();
    const terms = parseAtOnce(parser, this.#prefixes.declarations + text, declared);
    if (declared.size > 0) this.#prefixes.declareAll(declared);
    this.#prefixes.followBase(text);
    return terms;
  }

  #handOn(terms: readonly Term[]): void {
    const mend = this.#hasMended ? mendedTerm : sameTerm;
    for (let at = 0; at < terms.length; at += 3) {
      this.#sink.triple(mend(terms[at] ?? ''), terms[at + 1] ?? '', mend(terms[at + 2] ?? ''));
    }
  }
}

/** Parses a text before it returns, or throws what is wrong with it. */
function parseAtOnce(parser: Parser, text: string, declared: Map<string, string>): Term[] {
  const terms: Term[] = [];
  const listeners = new Map<string, (text: string) => void>();
  const source = {
    on: (event: string, listener: (text: string) => void) => listeners.set(event, listener),
  };
  let fault: Error | null = null;
  parser.parse(source as unknown as EventEmitter, {
    onQuad: (error: Error | null, quad: Quad | null) => {
      if (error !== null) fault ??= error;
      else if (quad !== null) terms.push(quad.subject.id, quad.predicate.value, quad.object.id);
    },
    onPrefix: (prefix, { value }) => declared.set(prefix, value),
  });
  listeners.get('data')?.(text);
  listeners.get('end')?.('');
  if (fault !== null) throw fault as Error;
  return terms;
}

const sameTerm = (term: Term): Term => term;
const mendedTerm = (term: Term): Term =>
  isLiteral(term) ? term : withoutUnknownPrefix(restoreIri(term));

function faultOf(error: unknown, firstLine: number): TurtleFault {
  const message = error instanceof Error ? error.message : String(error);
  const line = Number(/ on line (\d+)\.?$/.exec(message)?.[1] ?? 1);
  return { message: message.replace(/ on line \d+\.?$/, ''), line: firstLine + line - 1 };
}

function unknownPrefix(
  prefix: string,
  { line, usual }: { line: number; usual: string | null },
): HarvestProblem {
  const accepted = `a prefix that is declared; ${usual === null ? 'what it names is left out' : `it is read as ${usual}`}`;
  return documentProblem('PREFIX_UNKNOWN', `line ${line}: ${prefix}:`, accepted);
}

function badIri(iri: string, line: number): HarvestProblem {
  const accepted = 'an address without spaces, quotes or brackets; it is kept as it is';
  return documentProblem('IRI_INVALID', `line ${line}: ${iri}`, accepted);
}
