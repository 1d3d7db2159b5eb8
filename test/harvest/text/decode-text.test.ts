import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeText } from '../../../src/harvest/text/decode-text.js';
import { documentOf, readAll } from '../../support/catalogue-document.js';

async function decode(bytes: Uint8Array, pieces = bytes.length) {
  const decoded = { firstWrongByte: null };
  const texts = await readAll(
    decodeText(documentOf(bytes, { pieces: Math.max(pieces, 1) }).body, decoded),
  );
  return { text: texts.join(''), ...decoded };
}

it('reads UTF-8 as it is, without its byte order mark', async () => {
  expect(await decode(Buffer.from('\uFEFFMünchen 🚲'))).toEqual({
    text: 'München 🚲',
    firstWrongByte: null,
  });
});

it('reads bytes that are not UTF-8 as windows-1252, and says where the first was', async () => {
  const bytes = Buffer.from([0x4d, 0xfc, 0x6e, 0x20, 0x80]);

  expect(await decode(bytes)).toEqual({ text: 'Mün €', firstWrongByte: 1 });
});

it('keeps what is UTF-8 beside what is not', async () => {
  const bytes = Buffer.concat([Buffer.from('Ñandú '), Buffer.from([0xd1]), Buffer.from(' año 🚌')]);

  expect(await decode(bytes)).toEqual({ text: 'Ñandú Ñ año 🚌', firstWrongByte: 8 });
});

it.each(['utf16le', 'utf-16be'])('reads %s by its byte order mark', async (encoding) => {
  const bytes = Buffer.from('\uFEFF{"título": 1}', 'utf16le');

  const { text } = await decode(encoding === 'utf16le' ? bytes : bytes.swap16(), 3);

  expect(text).toBe('{"título": 1}');
});

it('gives the same, however the bytes are cut', async () => {
  const mixed = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }).map((text) => Buffer.from(text)),
        fc.uint8Array({ maxLength: 6 }),
      ),
    )
    .map((parts) => Buffer.concat(parts));
  await fc.assert(
    fc.asyncProperty(mixed, fc.integer({ min: 1, max: 9 }), async (bytes, pieces) => {
      expect(await decode(bytes, pieces)).toEqual(await decode(bytes));
    }),
  );
});

it('reads any text that is UTF-8 as Node does', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary' }),
      fc.integer({ min: 1, max: 5 }),
      async (text, pieces) => {
        const bytes = Buffer.from(text.toWellFormed());
        fc.pre(!text.startsWith('\uFEFF'));
        expect(await decode(bytes, pieces)).toEqual({
          text: bytes.toString(),
          firstWrongByte: null,
        });
      },
    ),
  );
});
