import type { HarvestProblem } from '../../problem.js';
import type { Term } from './term.js';

/** Where the parsers of all syntaxes hand what they read. */
export interface TripleSink {
  triple(subject: Term, predicate: string, value: Term): void;
  problem(problem: HarvestProblem): void;
  /** The document breaks off within what it says of this subject. */
  brokenOff(subject: Term): void;
  /** How many records the document says there are in all. */
  total(count: number): void;
  nextPage(url: string): void;
}

/** Reads one syntax: hands on what is in the text, and pauses after each piece with its number of characters. */
export type ReadSyntax = (
  texts: AsyncIterable<string>,
  baseUrl: string,
  sink: TripleSink,
) => AsyncIterable<number>;
