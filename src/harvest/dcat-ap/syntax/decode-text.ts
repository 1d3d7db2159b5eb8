import type { CatalogueDocument } from '../../adapter.js';
import type { HarvestProblem } from '../../problem.js';
import { documentProblem } from '../problem-words.js';

const BYTES_TO_SNIFF = 1024;

type Report = (problem: HarvestProblem) => void;

/**
 * The text of a document. Its byte order mark tells the encoding, else its XML declaration, else the header, else it is
 * UTF-8. Western encodings are told apart byte by byte whatever was declared, as servers declare the wrong one.
 */
export async function* decodeText(
  document: CatalogueDocument,
  report: Report,
): AsyncGenerator<string> {
  const pieces = document.body[Symbol.asyncIterator]();
  const start = await firstBytes(pieces);
  const decoder = decoderFor(start, document.contentType, report);
  yield decoder.decode(start);
  for (let next = await pieces.next(); next.done !== true; next = await pieces.next())
    yield decoder.decode(next.value);
  yield decoder.end();
}

interface Decoder {
  decode(bytes: Uint8Array): string;
  end(): string;
}

async function firstBytes(pieces: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let start = Buffer.alloc(0);
  while (start.length < BYTES_TO_SNIFF) {
    const next = await pieces.next();
    if (next.done === true) break;
    start = Buffer.concat([start, next.value]);
  }
  return start;
}

function decoderFor(start: Uint8Array, contentType: string, report: Report): Decoder {
  const declared = declaredLabel(start, contentType);
  const label = usableLabel(unmistakableEncoding(start) ?? declared, report);
  if (label === 'utf-8' || label === 'windows-1252') return westernDecoder(label, report);
  const decoder = new TextDecoder(label);
  return {
    decode: (bytes) => decoder.decode(bytes, { stream: true }),
    end: () => decoder.decode(),
  };
}

/** What the first bytes themselves leave no doubt about. */
function unmistakableEncoding(start: Uint8Array): string | null {
  const [mark] = MARKS.filter(([bytes]) => bytes.every((byte, at) => start[at] === byte));
  if (mark !== undefined) return mark[1];
  if (start.length < 2) return null;
  // Every format begins with a character of ASCII.
  if (start[1] === 0) return 'utf-16le';
  return start[0] === 0 ? 'utf-16be' : null;
}

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
];

function declaredLabel(start: Uint8Array, contentType: string): string {
  const head = Buffer.from(start).toString('latin1');
  const inXml = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  const inHeader = /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1];
  return inXml ?? inHeader ?? 'utf-8';
}

function usableLabel(declared: string, report: Report): string {
  try {
    const label = new TextDecoder(declared).encoding;
    // With no zero byte in it, it is not UTF-16 whatever it says; with one, the first bytes have told.
    return label.startsWith('utf-16') && !/^utf-16[bl]e$/.test(declared) ? 'utf-8' : label;
  } catch {
    report(
      documentProblem(
        'ENCODING_WRONG',
        declared,
        'a known encoding, best UTF-8; it is read as UTF-8',
      ),
    );
    return 'utf-8';
  }
}

/**
 * UTF-8 and windows-1252 (of which ISO-8859-1 and ASCII are part) in one: a sequence that is UTF-8 is read so, as it
 * makes no sense in the other, and every byte that is not is read as windows-1252.
 */
function westernDecoder(declared: 'utf-8' | 'windows-1252', report: Report): Decoder {
  let unread: Uint8Array = Buffer.alloc(0);
  let isReported = false;
  let isFirst = true;
  const decodeWhole = (bytes: Uint8Array): string => {
    const { text, found } = decodeWestern(bytes);
    if (found !== null && found !== declared && !isReported) {
      isReported = true;
      report(
        documentProblem(
          'ENCODING_WRONG',
          `${found} where ${declared} was declared`,
          'UTF-8, declared as such',
        ),
      );
    }
    const isMarked = isFirst && text.startsWith('\u{feff}');
    isFirst &&= text === '';
    return isMarked ? text.slice(1) : text;
  };
  return {
    decode(bytes) {
      const all = unread.length === 0 ? bytes : Buffer.concat([unread, bytes]);
      const whole = all.length - incompleteBytes(all);
      unread = all.slice(whole);
      return decodeWhole(all.subarray(0, whole));
    },
    end: () => decodeWhole(unread),
  };
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const windows1252 = new TextDecoder('windows-1252');

interface Decoded {
  readonly text: string;
  /** The encoding that its bytes beyond ASCII show; null when it has none. */
  readonly found: 'utf-8' | 'windows-1252' | null;
}

function decodeWestern(bytes: Uint8Array): Decoded {
  try {
    const text = utf8.decode(bytes);
    return { text, found: text.length === bytes.length ? null : 'utf-8' };
  } catch {
    const text = Buffer.from(bytes)
      .toString('latin1')
      .replace(UTF_8_SEQUENCE_OR_BYTE, decodeSequence);
    return { text, found: 'windows-1252' };
  }
}

/** A well-formed sequence of two, three or four bytes, or any single byte beyond ASCII. */
const UTF_8_SEQUENCE_OR_BYTE =
  /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\x80-\xff]/g;

function decodeSequence(sequence: string): string {
  const bytes = Buffer.from(sequence, 'latin1');
  return sequence.length > 1 ? bytes.toString('utf8') : windows1252.decode(bytes);
}

/** How many bytes at the end begin a UTF-8 sequence that the next piece may complete. */
function incompleteBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < sequenceLength(byte) ? back : 0;
  }
  return 0;
}

function sequenceLength(firstByte: number): number {
  if (firstByte >= 0xf0) return 4;
  return firstByte >= 0xe0 ? 3 : 2;
}
