import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { FastifyReply } from 'fastify';

/** A client that takes nothing for so long is gone, or means no good. */
const patienceMs = 60_000;

/** Sends pieces as the client takes them, and ends with it: done, given up, or too slow. */
export async function sendStream(
  reply: FastifyReply,
  pieces: AsyncIterable<string>,
  waitMs = patienceMs,
): Promise<void> {
  const stream = Readable.from(watched(pieces, waitMs, () => stream.destroy(tooSlow())));
  reply.send(stream);
  // The connection is closed by then, or ends with the answer; there is nobody left to tell.
  await finished(stream).catch(() => {});
}

/** Calls back when a piece is not asked for in time. */
async function* watched(
  pieces: AsyncIterable<string>,
  waitMs: number,
  onLate: () => void,
): AsyncGenerator<string> {
  for await (const piece of pieces) {
    const timer = setTimeout(onLate, waitMs);
    try {
      yield piece;
    } finally {
      clearTimeout(timer);
    }
  }
}

const tooSlow = (): Error => new Error('The client takes too long to read');
