import type { IncomingMessage } from 'node:http';
import { type Bytes, codingOf, decode, unpack } from './decompress.js';
import type { DocumentLimits } from './document-limits.js';
import { BodyFailure, interrupted, tooLarge } from './failure.js';
import type { Patience } from './patience.js';

export interface ArrivingBody {
  readonly url: URL;
  readonly response: IncomingMessage;
  readonly limits: DocumentLimits;
  readonly patience: Patience;
  readonly signal: AbortSignal | undefined;
  /** Called once nothing more is read, for whatever reason. */
  readonly close: () => void;
}

/**
 * The bytes of a body, decompressed, within the limits. What keeps it from being read to its end is thrown as a
 * `BodyFailure`. Leaving it early closes the connection.
 */
export async function* readBody(arriving: ArrivingBody): AsyncGenerator<Uint8Array> {
  const { response, close } = arriving;
  const sent = { bytes: 0 };
  const coding = codingOf(response.headers['content-encoding']);
  const guard = (bytes: Bytes): Bytes => bounded(bytes, sent, arriving);
  try {
    yield* guard(unpack(guard(decode(arrive(arriving, sent), coding))));
  } catch (error) {
    throw explainDecoder(error, arriving);
  } finally {
    close();
  }
}

interface Count {
  bytes: number;
}

async function* arrive(arriving: ArrivingBody, sent: Count): Bytes {
  const { url, response, limits, signal } = arriving;
  const chunks: AsyncIterator<Buffer> = response[Symbol.asyncIterator]();
  for (;;) {
    const { done, value } = await next(chunks, arriving);
    // A body of no stated length takes the end of an interrupted connection for its own.
    if (signal?.aborted) throw interruption(url);
    if (done) return;
    sent.bytes += value.length;
    if (sent.bytes > limits.mostSentBytes) throw tooMuch(url, limits.mostSentBytes);
    yield value;
  }
}

async function next(chunks: AsyncIterator<Buffer>, arriving: ArrivingBody) {
  const { response, limits, patience } = arriving;
  const stop = (isLast: boolean) => response.destroy(tooSlow(arriving, isLast));
  try {
    return await patience.wait(chunks.next(), { mostMs: limits.idleMs, stop });
  } catch (error) {
    throw explainBreak(error, arriving);
  }
}

function tooSlow({ url, limits, patience }: ArrivingBody, isLast: boolean): BodyFailure {
  const { href } = url;
  const idle = `${href} stopped half way: nothing came for ${limits.idleMs / 1000} s.`;
  const all = `${href} has not come to its end after ${patience.mostMs / 1000} s of waiting.`;
  return isLast ? new BodyFailure('TOO_SLOW', all) : new BodyFailure('TIMED_OUT', idle);
}

function explainBreak(error: unknown, { url, signal }: ArrivingBody): BodyFailure {
  if (signal?.aborted) return interruption(url);
  if (error instanceof BodyFailure) return error;
  const message = `${url.href} broke off half way: ${(error as Error).message}.`;
  return new BodyFailure('BODY_BROKEN', message, { cause: error });
}

function interruption(url: URL): BodyFailure {
  const { code, message } = interrupted(url);
  return new BodyFailure(code, message);
}

const UNSUSPICIOUS_BYTES = 10_000_000;

/** Hands the bytes on until there are more of them than so many sent ones may become. */
async function* bounded(bytes: Bytes, sent: Count, { url, limits }: ArrivingBody): Bytes {
  let count = 0;
  for await (const chunk of bytes) {
    count += chunk.length;
    if (count > limits.mostBytes) throw tooMuch(url, limits.mostBytes);
    if (count > Math.max(UNSUSPICIOUS_BYTES, sent.bytes * limits.mostRatio)) {
      throw new BodyFailure('BAD_COMPRESSION', bomb(url, limits));
    }
    yield chunk;
  }
}

const tooMuch = (url: URL, mostBytes: number): BodyFailure =>
  new BodyFailure('TOO_LARGE', tooLarge(url, mostBytes));

const bomb = ({ href }: URL, { mostRatio }: DocumentLimits): string =>
  `${href} is compressed to less than a ${mostRatio}th, which catalogues are not; it was not unpacked further.`;

/** What does not say itself what is wrong has come from a decoder. */
function explainDecoder(error: unknown, { url }: ArrivingBody): BodyFailure {
  if (error instanceof BodyFailure) return error;
  const message = `${url.href} cannot be decompressed: ${(error as Error).message}.`;
  return new BodyFailure('BAD_COMPRESSION', message, { cause: error });
}
