import { Parser, type Quad } from 'n3';
import type { HarvestProblem } from '../../problem.js';
import type { TripleSink } from '../graph/triple-sink.js';
import { documentProblem, leftOut } from '../problem-words.js';
import type { Term } from '../graph/term.js';
import { escapeBadIris, restoreIri } from './bad-iris.js';
import { mayDeclarePrefix, TurtlePrefixes, withoutUnknownPrefix } from './turtle-prefixes.js';
import { findStatements, type StatementSpan } from './turtle-statements.js';

const BLOCK_CHARACTERS = 1 << 17;
/** No statement is longer; what claims to be has lost a quotation mark. */
const LONGEST_STATEMENT = 1 << 24;
const MENDS_AT_MOST = 100;

/**
 * Reads Turtle and its family. Text goes to the parser in blocks of whole statements, cut where a line ends with a dot.
 * Should that be within a statement, or the block be broken, its statements are told apart and read one by one, and of
 * a broken one the parts that are sound.
 */
export async function* readTurtle(
  texts: AsyncIterable<string>,
  baseUrl: string,
  sink: TripleSink,
): AsyncGenerator<number> {
  const reader = new TurtleReader(baseUrl, sink);
  for await (const text of texts) {
    reader.write(text);
    yield text.length;
  }
  reader.end();
  yield 0;
}

class TurtleReader {
  readonly #sink: TripleSink;
  readonly #prefixes: TurtlePrefixes;
  #text = '';
  #line = 1;
  #enough = BLOCK_CHARACTERS;
  #isMended = false;

  constructor(baseUrl: string, sink: TripleSink) {
    this.#sink = sink;
    this.#prefixes = new TurtlePrefixes(baseUrl);
  }

  write(text: string): void {
    this.#text += text;
    if (this.#text.length < this.#enough) return;
    const cut = afterLastDottedLine(this.#text);
    if (cut === 0 || !this.#readBlock(this.#text.slice(0, cut))) this.#readStatements(false);
    else this.#drop(cut);
    // Statements longer than a block are not looked through again for every piece that comes.
    this.#enough = Math.max(BLOCK_CHARACTERS, this.#text.length * 2);
    if (this.#text.length > LONGEST_STATEMENT) this.#leaveRest();
  }

  end(): void {
    if (this.#readBlock(this.#text)) return;
    this.#readStatements(true);
    if (!isBlankTurtle(this.#text)) this.#leaveRest();
  }

  #drop(characters: number): void {
    this.#line += countLines(this.#text, characters);
    this.#text = this.#text.slice(characters);
  }

  #leaveRest(): void {
    const found = `line ${this.#line}: ${this.#text.trimStart()}`;
    this.#sink.problem(
      leftOut('DOCUMENT_BROKEN', found, 'a statement that ends with a dot; it breaks off'),
    );
    this.#drop(this.#text.length);
  }

  #readBlock(text: string): boolean {
    try {
      this.#handOn(this.#parse(text));
      return true;
    } catch {
      return false;
    }
  }

  #readStatements(isAtEnd: boolean): void {
    let end = 0;
    let line = this.#line;
    for (const span of findStatements(this.#text, isAtEnd)) {
      this.#readStatement(span, line);
      line += countLines(this.#text.slice(span.start), span.end - span.start);
      end = span.end;
    }
    this.#drop(end);
  }

  #readStatement(span: StatementSpan, line: number): void {
    const statement = this.#text.slice(span.start, span.end);
    if (span.lacksDot)
      this.#report(line, statement, 'a declaration that ends with a dot; it is taken as if it did');
    const failure = this.#readMending(span.lacksDot ? `${statement} .` : statement, line);
    if (failure !== null && !this.#readParts(statement, span, line)) {
      this.#sink.problem(
        leftOut('DOCUMENT_BROKEN', `line ${line}: ${statement.trimStart()}`, `Turtle; ${failure}`),
      );
    }
  }

  /** Reads what is said of a subject part by part; false when it does not come in parts. */
  #readParts(statement: string, span: StatementSpan, line: number): boolean {
    const subject = SUBJECT.exec(statement)?.[0];
    if (subject === undefined || span.semicolons.length === 0) return false;
    const cuts = [
      subject.length,
      ...span.semicolons.map((at) => at - span.start),
      statement.length - 1,
    ];
    for (const [index, cut] of cuts.slice(1).entries()) {
      const start = cuts[index] ?? 0;
      const part = statement.slice(start, cut).replace(/^;/, '');
      const partLine = line + countLines(statement, start);
      const failure =
        part.trim() === '' ? null : this.#readMending(`${subject} ${part}\n.`, partLine);
      if (failure !== null)
        this.#report(partLine, part, `Turtle; ${failure}; the rest of the statement is read`);
    }
    return true;
  }

  /** Reads a statement, mending what can be; what is wrong with it when that does not help. */
  #readMending(statement: string, line: number): string | null {
    let text = statement;
    for (let mends = 0; mends < MENDS_AT_MOST; mends++) {
      try {
        this.#handOn(this.#parse(text));
        return null;
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const mended = this.#mend(text, message, line);
        if (mended === null) return message.replace(/ on line \d+\.?$/, '');
        text = mended;
      }
    }
    return 'more is wrong than can be mended';
  }

  #mend(text: string, message: string, line: number): string | null {
    const prefix = /^Undefined prefix "(.*):"/.exec(message)?.[1];
    if (prefix !== undefined) return this.#assumePrefix(prefix, line, text);
    const { text: mended, found } = escapeBadIris(text);
    for (const iri of found) this.#sink.problem(badIri(iri, line));
    this.#isMended = true;
    return found.length === 0 ? null : mended;
  }

  #assumePrefix(prefix: string, line: number, text: string): string {
    const usual = this.#prefixes.assume(prefix);
    this.#isMended = true;
    const accepted = `a declared prefix; ${usual === null ? 'what it names is left out' : `read as ${usual}`}`;
    this.#sink.problem(documentProblem('PREFIX_UNKNOWN', `${prefix}: (line ${line})`, accepted));
    return text;
  }

  #report(line: number, found: string, accepted: string): void {
    this.#sink.problem(
      documentProblem('DOCUMENT_BROKEN', `line ${line}: ${found.trimStart()}`, accepted),
    );
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
    if (this.#isMended) this.#handOnMended(quads);
    else
      for (const { subject, predicate, object } of quads)
        this.#sink.triple(subject.id, predicate.value, object.id);
  }

  #handOnMended(quads: readonly Quad[]): void {
    for (const { subject, predicate, object } of quads) {
      const value = object.termType === 'Literal' ? object.id : mendedTerm(object.id);
      this.#sink.triple(mendedTerm(subject.id), predicate.value, value);
    }
  }
}

const mendedTerm = (term: Term): Term => withoutUnknownPrefix(restoreIri(term));

const SUBJECT =
  /^(?:\s|#[^\n]*\n)*(?:<[^<>\n]*>|_:[^\s<]+|[^\s<>"'#[\](){}:]*:[^\s<>;,]*)(?=[\s<])/;

function badIri(iri: string, line: number): HarvestProblem {
  return documentProblem(
    'IRI_INVALID',
    `${iri} (line ${line})`,
    'an address without spaces, quotes or brackets',
  );
}

/** Where the last line that ends with a dot ends; 0 when there is none. */
function afterLastDottedLine(text: string): number {
  const dot = Math.max(text.lastIndexOf('.\n'), text.lastIndexOf('.\r\n'));
  return dot < 0 ? 0 : text.indexOf('\n', dot) + 1;
}

const isBlankTurtle = (text: string): boolean => /^(?:\s|#[^\n]*(?:\n|$))*$/.test(text);

function countLines(text: string, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
