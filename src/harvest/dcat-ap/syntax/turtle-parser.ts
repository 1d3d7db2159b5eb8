import { Parser, type Quad } from 'n3';
import type { HarvestProblem } from '../../problem.js';
import type { Term } from '../graph/term.js';
import type { TripleSink } from '../graph/triple-sink.js';
import { documentProblem } from '../problem-words.js';
import { escapeBadIris, restoreIri } from './bad-iris.js';
import { mayDeclarePrefix, TurtlePrefixes, withoutUnknownPrefix } from './turtle-prefixes.js';

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

  #parse(text: string): Quad[] {
    const parser = new Parser({ baseIRI: this.#prefixes.base, blankNodePrefix: 'd' });
    const source = this.#prefixes.declarations + text;
    // The parser is slower when it is asked for prefixes.
    if (!mayDeclarePrefix(text)) return parser.parse(source);
    const declared = new Map<string, string>();
    const quads = parser.parse(source, null, (prefix, { value }) => declared.set(prefix, value));
    for (const [prefix, namespace] of declared) this.#prefixes.declare(prefix, namespace);
    this.#prefixes.followBase(text);
    return quads;
  }

  #handOn(quads: readonly Quad[]): void {
    if (this.#hasMended) return this.#handOnMended(quads);
    for (const { subject, predicate, object } of quads) {
      this.#sink.triple(subject.id, predicate.value, object.id);
    }
  }

  #handOnMended(quads: readonly Quad[]): void {
    for (const { subject, predicate, object } of quads) {
      const value = object.termType === 'Literal' ? object.id : mendedTerm(object.id);
      this.#sink.triple(mendedTerm(subject.id), predicate.value, value);
    }
  }
}

const mendedTerm = (term: Term): Term => withoutUnknownPrefix(restoreIri(term));

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
