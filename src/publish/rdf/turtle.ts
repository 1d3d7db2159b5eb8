import { type Quad, Writer } from 'n3';
import type { DocumentWriter } from './document-writer.js';
import { PREFIXES } from './terms.js';

export const turtleWriter = (): DocumentWriter => new N3Document('Turtle', PREFIXES);

export const nTriplesWriter = (): DocumentWriter => new N3Document('N-Triples', {});

/** The writer of n3, asked for text whenever a record is complete. */
class N3Document implements DocumentWriter {
  #text = '';
  readonly #writer: Writer;

  constructor(format: string, prefixes: Record<string, string>) {
    const sink = {
      write: (chunk: string, _encoding: string, done?: () => void) => {
        this.#text += chunk;
        done?.();
      },
      end: (done?: () => void) => done?.(),
    };
    this.#writer = new Writer(sink, { format, prefixes });
  }

  begin(): string {
    return this.#take();
  }

  write(record: readonly Quad[]): string {
    this.#writer.addQuads([...record]);
    return this.#take();
  }

  end(): string {
    this.#writer.end();
    return this.#take();
  }

  #take(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }
}
