import zlib from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { Etiquette } from '../../../src/harvest/fetch/etiquette.js';
import { Fetcher } from '../../../src/harvest/fetch/fetcher.js';
import { closeServers, limits, serve, serveRaw } from '../../support/download.js';
import { TURTLE, fetcher, here, inTurn, read, say, settings } from '../../support/fetcher.js';
import type { Listener } from '../../support/loopback-server.js';
import { VirtualClock } from '../../support/virtual-clock.js';

afterEach(closeServers);

describe('a document', () => {
  it('comes with its address, type, text and validators', async () => {
    let heard = {};
    const { port } = await serve((request, response) => {
      heard = request.headers;
      const type = { 'content-type': 'text/turtle; charset=utf-8' };
      const validators = { etag: 'W/"7"', 'last-modified': 'Sun, 01 Mar 2026 12:00:00 GMT' };
      if (request.url === '/next') response.writeHead(200, { ...type, ...validators }).end('here');
      else response.writeHead(302, { location: '/next' }).end();
    });
    const fetched = await fetcher().fetcher.open(`http://127.0.0.1:${port}/`, TURTLE);
    expect(fetched).toMatchObject({
      validators: { etag: 'W/"7"', lastModified: 'Sun, 01 Mar 2026 12:00:00 GMT' },
    });
    expect(await read(fetched)).toEqual({
      kind: 'DOCUMENT',
      url: `http://127.0.0.1:${port}/next`,
      contentType: 'text/turtle; charset=utf-8',
      text: 'here',
    });
    expect(heard).toMatchObject({
      accept: 'text/turtle',
      'user-agent': 'Hansa/1.0 (+https://hansa.example.org)',
      connection: 'close',
    });
  });

  it('that was a gzip file has no type any more', async () => {
    const { url } = await serve((_, response) =>
      response.writeHead(200, { 'content-type': 'application/gzip' }).end(zlib.gzipSync('here')),
    );
    const fetched = await fetcher().fetcher.open(url, TURTLE);
    expect(await read(fetched)).toMatchObject({ contentType: '', text: 'here' });
  });

  it.each([204, 206])('that comes as %i is none', async (status) => {
    const { url } = await serve(say(status, {}, status === 204 ? undefined : 'a part'));

    expect(await fetcher().fetcher.open(url, TURTLE)).toMatchObject({
      kind: 'FAILED',
      code: 'HTTP_STATUS',
      status,
    });
  });

  it('larger than what is held back comes whole', async () => {
    const large = 'x'.repeat(3_000_001);
    const { url } = await serve(say(200, {}, large));
    expect(await read(await fetcher().fetcher.open(url, TURTLE))).toMatchObject({ text: large });
  });
});

describe('a document that one has already', () => {
  const validators = { etag: '"7"', lastModified: 'Sun, 01 Mar 2026 12:00:00 GMT' };

  it.each([
    [validators, ['"7"', 'Sun, 01 Mar 2026 12:00:00 GMT']],
    [{ ...validators, etag: null }, [undefined, 'Sun, 01 Mar 2026 12:00:00 GMT']],
    [{ ...validators, lastModified: null }, ['"7"', undefined]],
  ])('does not come again (%j)', async (validators, expected) => {
    let heard: unknown[] = [];
    const { url } = await serve(({ headers }, response) => {
      heard = [headers['if-none-match'], headers['if-modified-since']];
      response.writeHead(304).end();
    });
    const fetched = await fetcher().fetcher.open(url, { ...TURTLE, validators });
    expect(fetched).toEqual({ kind: 'NOT_MODIFIED' });
    expect(heard).toEqual(expected);
  });

  it('comes when it has changed', async () => {
    const { url } = await serve(here);
    const fetched = await fetcher().fetcher.open(url, { ...TURTLE, validators });
    expect(await read(fetched)).toMatchObject({ text: 'here' });
    expect(fetched).toMatchObject({ validators: { etag: null, lastModified: null } });
  });

  it('is not taken for unchanged when nothing was asked', async () => {
    const { url } = await serve(say(304));
    expect(await fetcher().fetcher.open(url, TURTLE)).toEqual({
      kind: 'FAILED',
      code: 'HTTP_STATUS',
      status: 304,
      message: `${url} answers 304 Not Modified.`,
    });
  });
});

describe('a failure that does not pass', () => {
  it.each([400, 401, 403, 404, 406, 410, 418, 451, 500, 501])(
    'is told at once, as status %i',
    async (status) => {
      const { url, hits } = await serve(say(status));
      const fetched = await fetcher().fetcher.open(`${url}#top`, TURTLE);
      expect(fetched).toMatchObject({
        kind: 'FAILED',
        code: 'HTTP_STATUS',
        message: expect.stringMatching(new RegExp(`^${url} answers ${status} [^.]+\\.$`)),
      });
      expect(hits()).toBe(1);
    },
  );

  it('is told with where the document was found', async () => {
    const { url, port } = await serve((request, response) => {
      const headers = { location: '/gone' };
      response.writeHead(request.url === '/gone' ? 410 : 301, headers).end();
    });
    expect(await fetcher().fetcher.open(url, TURTLE)).toMatchObject({
      message: `${url} redirects to http://127.0.0.1:${port}/gone, which answers 410 Gone.`,
    });
  });

  it.each([
    ['ftp://data.example.org/', 'BAD_URL'],
    ['http://10.0.0.1/', 'ADDRESS_NOT_ALLOWED'],
  ])('is told at once, as %s', async (url, code) => {
    const strict = { ...limits, allowPrivateAddresses: false };
    const { clock, fetcher: strictly } = fetcher({ limits: strict });
    expect(await strictly.open(url, TURTLE)).toMatchObject({ kind: 'FAILED', code });
    expect(clock.waits).toEqual([]);
  });
});

describe('a failure that may pass', () => {
  const broken: Listener = (_, response) => {
    response.writeHead(200, { 'content-length': 100 }).write('half');
    setImmediate(() => response.destroy());
  };
  const reset: Listener = (request) => request.socket.destroy();
  const silent: Listener = () => {};

  it.each([
    ['status 429', say(429)],
    ['status 502', say(502)],
    ['status 503', say(503)],
    ['status 504', say(504)],
    ['a connection broken off', reset],
    ['a body broken off', broken],
    ['silence', silent],
  ])('is tried again: %s', async (_, failing) => {
    const { url, hits } = await serve(inTurn(failing, failing, here));
    const { clock, fetcher: patient } = fetcher();
    expect(await read(await patient.open(url, TURTLE))).toMatchObject({ text: 'here' });
    expect(hits()).toBe(3);
    expect(clock.waits).toEqual([2_000, 4_000]);
  });

  it('is told after four tries', async () => {
    const { url, hits } = await serve(say(503));
    const { clock, fetcher: patient } = fetcher({ random: () => 0 });
    expect(await patient.open(url, TURTLE)).toEqual({
      kind: 'FAILED',
      code: 'HTTP_STATUS',
      status: 503,
      message: `${url} answers 503 Service Unavailable. It was tried 4 times.`,
    });
    expect(hits()).toBe(4);
    expect(clock.waits).toEqual([1_000, 2_000, 4_000]);
  });

  it('is tried again when the host has asked to be', async () => {
    const date = new Date(new VirtualClock().now() + 60_000).toUTCString();
    const { url } = await serve(
      inTurn(say(503, { 'retry-after': '30' }), say(429, { 'retry-after': date }), here),
    );
    const { clock, fetcher: patient } = fetcher();
    expect(await read(await patient.open(url, TURTLE))).toMatchObject({ text: 'here' });
    expect(clock.waits).toEqual([2_000, 28_000, 4_000, 26_000]);
  });

  it('is told at once when the host wants to be left alone for long, and so are others', async () => {
    const { url, hits, port } = await serve(inTurn(say(503, { 'retry-after': '3600' }), here));
    const { clock, fetcher: patient } = fetcher();
    expect(await patient.open(url, TURTLE)).toEqual({
      kind: 'FAILED',
      code: 'HTTP_STATUS',
      status: 503,
      message: `${url} answers 503 Service Unavailable. It wants to be left alone for 3600 s.`,
    });
    clock.pass(600_000);
    expect(await patient.open(url, TURTLE)).toEqual({
      kind: 'FAILED',
      code: 'ASKED_TO_WAIT',
      message: `${url} is not asked for: 127.0.0.1:${port} wants to be left alone for 3000 s more.`,
    });
    expect(hits()).toBe(1);
    clock.pass(2_900_000);
    expect(await read(await patient.open(url, TURTLE))).toMatchObject({ text: 'here' });
  });

  it('ends a body that has been read in part', async () => {
    const { url, hits } = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 9_000_000 }).write('x'.repeat(2_000_000));
      setTimeout(() => response.destroy(), 50);
    });
    const fetched = await fetcher().fetcher.open(url, TURTLE);
    expect(await read(fetched)).toMatchObject({ kind: 'DOCUMENT', code: 'BODY_BROKEN' });
    expect(hits()).toBe(1);
  });
});

describe('an interruption', () => {
  it('ends the waiting of the system clock for a further try', async () => {
    const { url, hits } = await serve(say(503));
    const patient = new Fetcher({ ...settings, firstPauseMs: 60_000 }, new Etiquette());
    const signal = AbortSignal.timeout(100);
    const fetched = await patient.open(url, { ...TURTLE, signal });
    expect(fetched).toMatchObject({ kind: 'FAILED', code: 'INTERRUPTED' });
    expect(hits()).toBe(1);
  });

  it('closes the connection half way', async () => {
    const { promise: closed, resolve } = Promise.withResolvers<string>();
    const url = await serveRaw((socket) => {
      socket.on('close', () => resolve('closed'));
      socket.write(`HTTP/1.1 200 OK\r\n\r\n${'x'.repeat(1_500_000)}`);
    });
    const interruption = new AbortController();
    const fetched = await fetcher().fetcher.open(url, { ...TURTLE, signal: interruption.signal });
    interruption.abort();
    await expect(closed).resolves.toBe('closed');
    expect(await read(fetched)).toMatchObject({ code: 'INTERRUPTED' });
  });
});
