import type { TripleSink } from '../graph/triple-sink.js';
import { documentProblem, leftOut } from '../problem-words.js';
import { TurtleParser } from './turtle-parser.js';
import { findStatements, type StatementSpan } from './turtle-statements.js';

/** What is read at once lives until it is whole; little of it is cheap to collect. */
const BLOCK_CHARACTERS = 1 << 15;
/** No statement is longer; what claims to be has lost a quotation mark. */
const LONGEST_STATEMENT = 1 << 24;

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
  readonly #parser: TurtleParser;
  #text = '';
  #line = 1;
  #enough = BLOCK_CHARACTERS;

  constructor(baseUrl: string, sink: TripleSink) {
    this.#sink = sink;
    this.#parser = new TurtleParser(baseUrl, sink);
  }

  write(text: string): void {
    this.#text += text;
    if (this.#text.length < this.#enough) return;
    const cut = afterLastDottedLine(this.#text);
    if (cut > 0 && this.#parser.read(this.#text.slice(0, cut))) this.#drop(cut);
    else this.#readStatements(false);
    // Statements longer than a block are not looked through again for every piece that comes.
    this.#enough = Math.max(BLOCK_CHARACTERS, this.#text.length * 2);
    if (this.#text.length > LONGEST_STATEMENT) this.#leaveRest();
  }

  end(): void {
    if (this.#parser.read(this.#text)) return;
    this.#readStatements(true);
    if (!isBlankTurtle(this.#text)) this.#leaveRest();
  }

  #drop(characters: number): void {
    this.#line += countLines(this.#text, 0, characters);
    this.#text = this.#text.slice(characters);
  }

  #leaveRest(): void {
    const start = this.#text.length - this.#text.trimStart().length;
    this.#drop(start);
    const found = `line ${this.#line}: ${this.#text}`;
    this.#sink.problem(
      leftOut('DOCUMENT_BROKEN', found, 'a statement that ends with a dot; it breaks off'),
    );
    this.#drop(this.#text.length);
  }

  #readStatements(isAtEnd: boolean): void {
    let end = 0;
    let line = this.#line;
    for (const span of findStatements(this.#text, isAtEnd)) {
      line += countLines(this.#text, end, span.start);
      this.#readStatement(span, line);
      line += countLines(this.#text, span.start, span.end);
      end = span.end;
    }
    this.#drop(end);
  }

  #readStatement(span: StatementSpan, line: number): void {
    const statement = this.#text.slice(span.start, span.end);
    if (span.lacksDot) {
      this.#report(line, statement, 'a declaration that ends with a dot; it is taken as if it did');
    }
    const fault = this.#parser.readMending(span.lacksDot ? `${statement} .` : statement, line);
    if (fault === null || this.#readParts(statement, span, line)) return;
    const found = `line ${fault.line}: ${statement}`;
    this.#sink.problem(leftOut('DOCUMENT_BROKEN', found, `Turtle; ${fault.message}`));
  }

  /** Reads what is said of a subject part by part; false when it does not come in parts. */
  #readParts(statement: string, span: StatementSpan, line: number): boolean {
    const first = SUBJECT.exec(statement)?.[0];
    if (first === undefined || span.semicolons.length === 0) return false;
    const cuts = [...span.semicolons.map((at) => at - span.start), statement.length - 1];
    let subject = first;
    let start = first.length;
    for (const cut of cuts) {
      const partLine = line + countLines(statement, 0, start);
      subject = this.#readPart(subject, statement.slice(start, cut), partLine);
      start = cut + 1;
    }
    return true;
  }

  /** Answers what the next part speaks of: text that was not closed may have hidden where a statement ends. */
  #readPart(subject: string, part: string, line: number): string {
    if (isBlankTurtle(part)) return subject;
    const fault = this.#parser.readMending(`${subject} ${part}\n.`, line);
    if (fault === null) return subject;
    this.#report(
      fault.line,
      part.trim(),
      `Turtle; ${fault.message}; the rest of the statement is read`,
    );
    const [before, next] = HIDDEN_SUBJECT.exec(part) ?? [];
    if (before === undefined || next === undefined) return subject;
    const rest = part.slice(before.length);
    return this.#parser.readMending(`${next} ${rest}\n.`, line) === null ? next : subject;
  }

  #report(line: number, found: string, accepted: string): void {
    this.#sink.problem(documentProblem('DOCUMENT_BROKEN', `line ${line}: ${found}`, accepted));
  }
}

/** An address, a name with prefix or a blank node with label; what is said of others cannot be taken apart. */
const SUBJECT = /^(?:<[^<>\n]*>|_:[^\s<]+|[^\s<>"'#[\](){}:]*:[^\s<>;,]*)(?=[\s<])/;

/** The last subject that follows on a line which ends with a dot. */
const HIDDEN_SUBJECT = /^[^]*\.[ \t]*\r?\n\s*(<[^<>\n]*>|[\w-]*:[^\s<>;,]*)(?=\s)/;

/** Where the last line that ends with a dot ends; 0 when there is none. */
function afterLastDottedLine(text: string): number {
  // Where there is no such ending, the whole text is looked through for it.
  const plain = text.lastIndexOf('.\n');
  const dot = plain < 0 ? text.lastIndexOf('.\r\n') : plain;
  return dot < 0 ? 0 : text.indexOf('\n', dot) + 1;
}

const isBlankTurtle = (text: string): boolean => /^\s*(?:#[^\n]*(?:\n\s*|$))*$/.test(text);

function countLines(text: string, start: number, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1))
    lines++;
  return lines;
}
