import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { BROTLI_QUALITY } from '../compression.js';

/** How the bytes of an answer are written; in the order in which the server likes them. */
const ENCODINGS = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Shorter answers gain nothing. */
const SHORTEST_BYTES = 1024;

/** The encoding that the header Accept-Encoding likes best (RFC 9110, 12.5.3); none where it is missing. */
export function negotiateEncoding(accepted: string | undefined): Encoding {
  if (!accepted) return 'identity';
  const qualities = new Map(accepted.split(',').map(readCoding));
  const qualityOf = (encoding: Encoding): number =>
    qualities.get(encoding) ?? (encoding === 'identity' ? LEAST : (qualities.get('*') ?? 0));
  const best = Math.max(...ENCODINGS.map(qualityOf));
  return ENCODINGS.find((encoding) => qualityOf(encoding) === best) ?? 'identity';
}

/** What is not named is taken all the same, after all that is. */
const LEAST = 0.0001;

function readCoding(coding: string): [name: string, quality: number] {
  const [name = '', ...parameters] = coding.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return [name, Number(quality ?? 1) || 0];
}

export const isShort = (bytes: number): boolean => bytes < SHORTEST_BYTES;

/** The encoding in which an answer of so many bytes is sent where this one is wanted. */
export const encodingFor = (bytes: number, wanted: Encoding): Encoding =>
  isShort(bytes) ? 'identity' : wanted;

export async function encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return body;
  return encoding === 'gzip' ? inGzip(body) : inBrotli(body, { params });
}

const inGzip = promisify<Buffer, Buffer>(gzip);
const inBrotli = promisify(brotliCompress);
const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY };
