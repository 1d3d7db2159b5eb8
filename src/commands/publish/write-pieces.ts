import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Failure } from '../../server/failure.js';
import { notice } from '../terminal.js';

interface Writing {
  /** A file; standard output unless given. */
  out: string | undefined;
  /** What is written, in words. */
  what: string;
  stopping: AbortSignal;
}

const tellEveryMs = 5_000;

/** Writes pieces as fast as they are taken, and tells on standard error how far it is. */
export async function writePieces(
  pieces: AsyncIterable<string>,
  { out, what, stopping }: Writing,
): Promise<void> {
  const progress = new Progress(what);
  const counted = Readable.from(progress.count(pieces));
  const isWhole = await (out === undefined
    ? writeOut(counted, stopping)
    : writeFileWhole(counted, out, stopping));
  if (isWhole) progress.tellEnd(out);
}

/** Whoever reads it may have enough before the end, as `head` does. */
async function writeOut(pieces: Readable, signal: AbortSignal): Promise<boolean> {
  try {
    await pipeline(pieces, process.stdout, { end: false, signal });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return false;
    throw error;
  }
}

/** Under another name until it is complete, so that nobody takes a part for the whole. */
async function writeFileWhole(
  pieces: Readable,
  out: string,
  signal: AbortSignal,
): Promise<boolean> {
  const part = `${out}.part-${process.pid}`;
  try {
    await pipeline(pieces, createWriteStream(part), { signal });
    await rename(part, out);
    return true;
  } catch (error) {
    await rm(part, { force: true });
    throw isFileError(error) ? cannotWrite(out, error) : error;
  }
}

const cannotWrite = (out: string, { message }: Error): Failure =>
  new Failure(`${out} cannot be written (${message.split(',', 1)[0]}).`);

const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error &&
  'syscall' in error &&
  /^(open|write|rename)$/.test(String(error.syscall));

class Progress {
  #bytes = 0;
  #toldAt = performance.now();
  readonly #beganAt = performance.now();

  constructor(private readonly what: string) {}

  async *count(pieces: AsyncIterable<string>): AsyncGenerator<string> {
    for await (const piece of pieces) {
      this.#bytes += Buffer.byteLength(piece);
      if (performance.now() - this.#toldAt > tellEveryMs) this.#tell();
      yield piece;
    }
  }

  tellEnd(out = 'standard output'): void {
    const seconds = (performance.now() - this.#beganAt) / 1000;
    notice(`${this.what}, ${this.#megabytes} to ${out} in ${seconds.toFixed(1)} s`);
  }

  #tell(): void {
    this.#toldAt = performance.now();
    notice(`${this.#megabytes} so far`);
  }

  get #megabytes(): string {
    return `${(this.#bytes / 1e6).toFixed(1)} MB`;
  }
}
