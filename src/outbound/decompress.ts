import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';

export type Bytes = AsyncIterable<Uint8Array>;

/** What the header Accept-Encoding asks for. */
export const ACCEPTED_CODINGS = 'gzip, br, zstd';

/** Whether a body so encoded (header Content-Encoding) can be read: compressed once, in a way that is known. */
export const isKnownCoding = (coding: string): boolean => coding === '' || DECODERS.has(coding);

/** The header Content-Encoding without what says nothing. */
export const codingOf = (header = ''): string =>
  header
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding && coding !== 'identity')
    .join(', ');

/** Undoes what the header Content-Encoding says. */
export function decode(body: Bytes, coding: string): Bytes {
  const decoder = DECODERS.get(coding);
  return decoder ? passThrough(body, decoder) : body;
}

/** Unpacks a body that is a gzip file itself, however it is called; leaves every other as it is. */
export async function* unpack(body: Bytes): Bytes {
  const { beginning, rest } = await peek(body);
  yield* isGzip(beginning) ? passThrough(rest, gunzip) : rest;
}

/** A window of 8 MB is what RFC 9659 lets a content coding ask for; more would be memory for the taking. */
const ZSTD_OPTIONS = { params: { [zlib.constants.ZSTD_d_windowLogMax]: 23 } };
const OPTIONS = { chunkSize: 65_536 };

type MakeDecoder = (beginning: Uint8Array) => Transform;

const gunzip: MakeDecoder = () => zlib.createGunzip(OPTIONS);

/** Many send the bare stream of deflate, where RFC 9110 wants it in the format of zlib. */
const inflate: MakeDecoder = ([first = 0]) =>
  (first & 0x0f) === 8 ? zlib.createInflate(OPTIONS) : zlib.createInflateRaw(OPTIONS);

const DECODERS: ReadonlyMap<string, MakeDecoder> = new Map<string, MakeDecoder>([
  ['gzip', gunzip],
  ['x-gzip', gunzip],
  ['deflate', inflate],
  ['br', () => zlib.createBrotliDecompress(OPTIONS)],
  ['zstd', () => zlib.createZstdDecompress({ ...OPTIONS, ...ZSTD_OPTIONS })],
]);

async function* passThrough(body: Bytes, makeDecoder: MakeDecoder): Bytes {
  const { beginning, rest } = await peek(body);
  // No byte is no body, and none of a compressed one.
  if (beginning.length === 0) return;
  const decoder = makeDecoder(beginning);
  // What breaks the body off comes out of the decoder, too.
  pipeline(rest, decoder).catch(() => {});
  yield* decoder as AsyncIterable<Buffer>;
}

const MAGIC_BYTES = 3;

const isGzip = ([first, second, third]: Uint8Array): boolean =>
  first === 0x1f && second === 0x8b && third === 8;

/** The first bytes of a body, and all of it. */
async function peek(body: Bytes): Promise<{ beginning: Uint8Array; rest: Bytes }> {
  const chunks = body[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let size = 0;
  while (size < MAGIC_BYTES) {
    const { done, value } = await chunks.next();
    if (done) break;
    taken.push(value);
    size += value.length;
  }
  return { beginning: Buffer.concat(taken), rest: chain(taken, chunks) };
}

async function* chain(taken: readonly Uint8Array[], chunks: AsyncIterator<Uint8Array>): Bytes {
  yield* taken;
  yield* { [Symbol.asyncIterator]: () => chunks };
}
