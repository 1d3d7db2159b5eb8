import { isUtf8 } from 'node:buffer';
import type { HarvestProblem } from '../problem.js';
import { keptProblem } from '../record-problems.js';

/** What a text turned out to be written in, once all of it is read. */
export interface DecodedText {
  /** Where the first byte that is not UTF-8 was, counted from 0; null when all of it is UTF-8. */
  firstWrongByte: number | null;
}

const BYTE_ORDER_MARK = '\uFEFF';
const WINDOWS_1252 = new TextDecoder('windows-1252');

/**
 * Reads bytes as UTF-8. Bytes that cannot be UTF-8 are taken as windows-1252, one by one: portals mix both in one file,
 * and what is sound stays as it is. UTF-16 is read when its byte order mark says so.
 */
export async function* decodeText(
  body: AsyncIterable<Uint8Array>,
  decoded: DecodedText,
): AsyncGenerator<string> {
  let decode: ((bytes: Uint8Array, isLast: boolean) => string) | null = null;
  for await (const bytes of atLeastTwoBytesFirst(body)) {
    decode ??= startDecoding(bytes, decoded);
    const text = decode(bytes, false);
    if (text !== '') yield text;
  }
  const rest = decode?.(new Uint8Array(), true) ?? '';
  if (rest !== '') yield rest;
}

export function wrongEncoding(firstWrongByte: number, contentType: string): HarvestProblem {
  const declared = contentType === '' ? '' : ` (declared as ${contentType.slice(0, 100)})`;
  const found = `byte ${firstWrongByte + 1} is not UTF-8${declared}`;
  const accepted = 'UTF-8; what is not was read as windows-1252 or UTF-16';
  return keptProblem('ENCODING_WRONG', null, { field: null, found, accepted });
}

/** A byte order mark may come in two pieces. */
async function* atLeastTwoBytesFirst(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array | null = new Uint8Array();
  for await (const bytes of body) {
    if (held === null) yield bytes;
    else {
      held = Buffer.concat([held, bytes]);
      if (held.length < 2) continue;
      yield held;
      held = null;
    }
  }
  if (held !== null && held.length > 0) yield held;
}

function startDecoding(
  start: Uint8Array,
  decoded: DecodedText,
): (bytes: Uint8Array, isLast: boolean) => string {
  const encoding = encodingOfMark(start);
  if (encoding === null) {
    const utf8 = new MendingUtf8Decoder(decoded);
    return (bytes, isLast) => utf8.decode(bytes, isLast);
  }
  decoded.firstWrongByte = 0;
  const utf16 = new TextDecoder(encoding);
  return (bytes, isLast) => utf16.decode(bytes, { stream: !isLast });
}

function encodingOfMark([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

class MendingUtf8Decoder {
  /** The beginning of a character whose other bytes are still to come. */
  #held: Uint8Array = new Uint8Array();
  #bytesBefore = 0;

  constructor(private readonly decoded: DecodedText) {}

  decode(piece: Uint8Array, isLast: boolean): string {
    const bytes =
      this.#held.length === 0
        ? Buffer.from(piece.buffer, piece.byteOffset, piece.length)
        : Buffer.concat([this.#held, piece]);
    const end = isLast ? bytes.length : endOfWholeCharacters(bytes);
    const whole = bytes.subarray(0, end);
    this.#held = bytes.subarray(end);
    const text = isUtf8(whole) ? whole.toString('utf8') : this.#mend(whole);
    const isFirst = this.#bytesBefore === 0;
    this.#bytesBefore += end;
    return isFirst && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  }

  #mend(bytes: Buffer): string {
    const pieces: string[] = [];
    let soundFrom = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const length = lengthOfCharacter(bytes, at);
      if (length > 0) {
        at += length - 1;
        continue;
      }
      this.decoded.firstWrongByte ??= this.#bytesBefore + at;
      pieces.push(
        bytes.toString('utf8', soundFrom, at),
        WINDOWS_1252.decode(bytes.subarray(at, at + 1)),
      );
      soundFrom = at + 1;
    }
    return pieces.join('') + bytes.toString('utf8', soundFrom);
  }
}

/** In bytes; 0 when no UTF-8 character begins there. */
function lengthOfCharacter(bytes: Uint8Array, at: number): number {
  const length = lengthByFirstByte(bytes[at] ?? 0);
  return length < 2 || (at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length)))
    ? length
    : 0;
}

function lengthByFirstByte(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte < 0xc2 || byte > 0xf4) return 0;
  if (byte < 0xe0) return 2;
  return byte < 0xf0 ? 3 : 4;
}

/** The last character may be cut where a piece ends. */
function endOfWholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (lengthByFirstByte(byte) > back) return bytes.length - back;
    if (byte < 0x80 || byte >= 0xc0) break;
  }
  return bytes.length;
}
