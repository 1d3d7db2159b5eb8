import zlib from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { openDocument } from '../../src/outbound/open-document.js';
import { GZIP, RUBBISH, closeServers, download, limits, serve, text } from '../support/download.js';

afterEach(closeServers);

describe('a compressed document is read', () => {
  it.each([
    ['gzip', zlib.gzipSync(text)],
    ['x-gzip', zlib.gzipSync(text)],
    ['GZIP', zlib.gzipSync(text)],
    ['identity, gzip', zlib.gzipSync(text)],
    ['deflate', zlib.deflateSync(text)],
    ['deflate', zlib.deflateRawSync(text)],
    ['br', zlib.brotliCompressSync(text)],
    ['zstd', zlib.zstdCompressSync(text)],
  ])('as %s', async (encoding, body) => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': encoding });
      // In pieces that cut what tells the compression.
      response.write(body.subarray(0, 1));
      setImmediate(() => response.end(body.subarray(1)));
    });
    expect(await download(url)).toMatchObject({ status: 200, text });
  });

  it.each([
    ['a gzip file', {}, zlib.gzipSync(text)],
    ['a gzip file that is compressed on its way, too', GZIP, zlib.gzipSync(zlib.gzipSync(text))],
    ['several gzip files in one', {}, Buffer.concat(['', text].map((part) => zlib.gzipSync(part)))],
    ['a gzip file that is filled up', {}, Buffer.concat([zlib.gzipSync(text), Buffer.alloc(99)])],
  ])('as %s', async (_, headers, body) => {
    const { url } = await serve((_, response) => response.writeHead(200, headers).end(body));
    expect(await download(url)).toMatchObject({ text });
  });
});

describe('a compressed document is refused', () => {
  it.each(['gzip, gzip', 'gzip, br', 'compress', 'constructor'])('as %s', async (encoding) => {
    const { url } = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end('x'),
    );
    expect(await download(url)).toEqual({
      ok: false,
      code: 'COMPRESSED',
      message: `${url} answers compressed as "${encoding}"; gzip, br, zstd and deflate are read, one at a time.`,
    });
  });

  const cut = zlib.gzipSync(text).subarray(0, -20);
  const wrong = Buffer.from(zlib.gzipSync(text));
  wrong.fill(0x55, 20, 40);

  it.each([
    ['broken', GZIP, wrong],
    ['cut off', GZIP, cut],
    ['none at all', GZIP, Buffer.from('<html>an error page</html>')],
    ['a broken file', {}, wrong],
    ['followed by rubbish', GZIP, Buffer.concat([zlib.gzipSync(text), RUBBISH])],
    ['broken for brotli', { 'content-encoding': 'br' }, wrong],
    ['broken for zstd', { 'content-encoding': 'zstd' }, wrong],
    ['broken for deflate', { 'content-encoding': 'deflate' }, wrong],
  ])('that is %s', async (_, headers, body) => {
    const { url } = await serve((_, response) => response.writeHead(200, headers).end(body));
    expect(await download(url)).toMatchObject({
      code: 'BAD_COMPRESSION',
      message: expect.stringMatching(/^http\S+ cannot be decompressed: .+\.$/),
    });
  });
});

describe('a decompression bomb', () => {
  /** A gzip file of 1 MB that holds 1 GB of nothing, in a hundred parts. */
  const packed = Buffer.concat(Array(100).fill(zlib.gzipSync(Buffer.alloc(10_000_000))));

  it.each([
    ['on its way', GZIP, (body: Buffer) => body],
    ['as a file', { 'content-type': 'application/gzip' }, (body: Buffer) => body],
    ['as a file, compressed on its way, too', GZIP, (body: Buffer) => zlib.gzipSync(body)],
  ])('%s is not unpacked further than it may be', async (_, headers, wrap) => {
    const body = wrap(packed);
    const { url } = await serve((_, response) => response.writeHead(200, headers).end(body));
    const before = process.memoryUsage().rss;
    const answer = await openDocument({ url }, limits);
    if (!answer.ok) throw new Error(answer.message);
    let bytes = 0;
    const reading = (async () => {
      for await (const chunk of answer.body) bytes += chunk.length;
    })();
    await expect(reading).rejects.toMatchObject({ code: 'BAD_COMPRESSION' });
    expect(bytes).toBeLessThanOrEqual(body.length * limits.mostRatio + 10_000_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });

  it('is stopped at the most bytes, however little it is compressed', async () => {
    const { url } = await serve((_, response) =>
      response.writeHead(200, GZIP).end(zlib.gzipSync('x'.repeat(100_000))),
    );
    const answer = await download(url, { mostBytes: 50_000 });
    expect(answer).toMatchObject({ code: 'TOO_LARGE' });
  });
});
