import zlib from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { openDocument } from '../../src/outbound/open-document.js';
import {
  GZIP,
  RUBBISH,
  closeServers,
  download,
  drip,
  limits,
  readAll,
  serve,
  serveRaw,
  text,
} from '../support/download.js';

afterEach(closeServers);

describe('a document', () => {
  it('is handed on with its status, address and headers', async () => {
    const { url } = await serve((request, response) =>
      response.writeHead(203, { etag: '"1"' }).end(request.headers.accept),
    );
    const headers = { accept: 'text/turtle' };
    const answer = await openDocument({ url: `${url}?a=b#part`, headers }, limits);
    expect(answer).toMatchObject({ ok: true, status: 203, headers: { etag: '"1"' } });
    if (!answer.ok) return;
    expect(answer.url.href).toBe(`${url}?a=b`);
    expect(await readAll(answer.body)).toEqual({ text: 'text/turtle' });
  });

  it('is handed on as it arrives, its characters wherever they are cut', async () => {
    const whole = Buffer.from('café');
    let goOn = () => {};
    const { url } = await serve((_, response) => {
      response.write(whole.subarray(0, -1));
      goOn = () => response.end(whole.subarray(-1));
    });
    const answer = await openDocument({ url }, limits);
    if (!answer.ok) throw new Error(answer.message);
    expect((await answer.body.next()).value).toEqual(whole.subarray(0, -1));
    goOn();
    expect((await answer.body.next()).value).toEqual(whole.subarray(-1));
    expect((await answer.body.next()).done).toBe(true);
  });

  it('may be empty, compressed or not', async () => {
    const { url } = await serve((request, response) =>
      response.writeHead(200, request.url?.endsWith('z') ? GZIP : {}).end(),
    );
    expect(await download(url)).toMatchObject({ text: '' });
    expect(await download(`${url}?z`)).toMatchObject({ text: '' });
  });
});

describe('a download ends', () => {
  it('when no header comes in time', async () => {
    const { url } = await serve(() => {});
    const message = `${url} has not answered within 0.3 s.`;
    expect(await download(url)).toEqual({ ok: false, code: 'TIMED_OUT', message });
  });

  it('when the headers drip', async () => {
    const url = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      setInterval(() => socket.write('x: y\r\n'), 20).unref();
    });
    expect(await download(url)).toMatchObject({ code: 'TIMED_OUT' });
  });

  it('when the body stops', async () => {
    const { url } = await serve((_, response) => response.write('beginning'));
    expect(await download(url)).toEqual({
      status: 200,
      url,
      code: 'TIMED_OUT',
      message: `${url} stopped half way: nothing came for 0.15 s.`,
      received: 9,
    });
  });

  it('when a compressed body stops', async () => {
    const { url } = await serve((_, response) =>
      response.writeHead(200, GZIP).write(zlib.gzipSync(text).subarray(0, 30)),
    );
    expect(await download(url)).toMatchObject({ code: 'TIMED_OUT' });
  });

  it('when the body drips for too long in all', async () => {
    const { url } = await serve((_, response) => drip(response, ' '));
    expect(await download(url)).toMatchObject({
      code: 'TOO_SLOW',
      message: `${url} has not come to its end after 0.6 s of waiting.`,
    });
  });

  it('when the body is endless', async () => {
    const { url } = await serve((_, response) => {
      const pour = () => {
        while (response.write(RUBBISH));
      };
      response.on('drain', pour);
      pour();
    });
    const answer = await download(url, { mostSentBytes: 3_000_000 });
    expect(answer).toMatchObject({
      code: 'TOO_LARGE',
      message: `${url} answers with more than 3 MB.`,
    });
  });

  it('before it begins, when the body is said to be too large', async () => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 4_000_000 }).write('x');
    });
    const answer = await download(url, { mostSentBytes: 3_000_000 });
    expect(answer).toMatchObject({ ok: false, code: 'TOO_LARGE' });
  });

  it('when there are more headers than are read', async () => {
    const { url } = await serve((_, response) =>
      response.writeHead(200, { 'x-long': 'x'.repeat(10_000_000) }).end(),
    );
    expect(await download(url)).toMatchObject({ ok: false, code: 'TOO_LARGE' });
  });

  it.each([
    ['shorter than it says', 'Content-Length: 100\r\n\r\nshort'],
    ['without its last piece', 'Transfer-Encoding: chunked\r\n\r\n5\r\nshort\r\n'],
    ['in pieces of no number', 'Transfer-Encoding: chunked\r\n\r\n5\r\nshort\r\nzz\r\n'],
  ])('with what has come, when the body is %s', async (_, rest) => {
    const url = await serveRaw((socket) => socket.end(`HTTP/1.1 200 OK\r\n${rest}`));
    expect(await download(url)).toMatchObject({
      code: 'BODY_BROKEN',
      message: expect.stringMatching(/^http\S+ broke off half way: .+\.$/),
    });
  });

  it('where it says, when more comes', async () => {
    const rest = 'Content-Length: 5\r\n\r\nshort and more';
    const url = await serveRaw((socket) => socket.end(`HTTP/1.1 200 OK\r\n${rest}`));
    expect(await download(url)).toMatchObject({ text: 'short' });
  });
});

describe('time that the reader takes', () => {
  it('is not counted', async () => {
    const { url } = await serve((_, response) => response.end(RUBBISH));
    const answer = await openDocument({ url }, { ...limits, waitingMs: 200 });
    if (!answer.ok) throw new Error(answer.message);
    await answer.body.next();
    await new Promise((settle) => setTimeout(settle, 300));
    expect(await readAll(answer.body)).toHaveProperty('text');
  });
});

describe('admission', () => {
  it('is asked for at each address, and left when the connection closes', async () => {
    const steps: string[] = [];
    const { url } = await serve((request, response) => {
      steps.push(`hit ${request.url}`);
      if (request.url === '/next') response.end('body');
      else response.writeHead(302, { location: '/next' }).end();
    });
    const admit = ({ pathname }: URL) => {
      steps.push(`enter ${pathname}`);
      return Promise.resolve({ ok: true, leave: () => steps.push(`leave ${pathname}`) } as const);
    };
    expect(await download({ url, admit })).toMatchObject({ text: 'body' });
    expect(steps).toEqual([
      'enter /graphql',
      'hit /graphql',
      'leave /graphql',
      'enter /next',
      'hit /next',
      'leave /next',
    ]);
  });

  it('is left when the connection fails', async () => {
    let left = 0;
    const { url } = await serve((request) => request.socket.destroy());
    const admit = () => Promise.resolve({ ok: true, leave: () => (left += 1) } as const);
    expect(await download({ url, admit })).toMatchObject({ code: 'NOT_REACHABLE' });
    expect(left).toBe(1);
  });

  it('that is refused ends the download', async () => {
    const { url, hits } = await serve((_, response) => response.end());
    const refusal = { ok: false, code: 'ROBOTS_DISALLOWED', message: 'No.' } as const;
    expect(await download({ url, admit: () => Promise.resolve(refusal) })).toEqual(refusal);
    expect(hits()).toBe(0);
  });
});

describe('the connection is closed', () => {
  /** Sends without end, until the other side closes. */
  async function endless(headers = {}) {
    const { promise: closed, resolve } = Promise.withResolvers<string>();
    const server = await serve((_, response) => {
      response.writeHead(200, headers);
      drip(response, headers === GZIP ? zlib.gzipSync(text) : text);
      response.on('close', () => resolve('closed'));
    });
    return { ...server, closed };
  }

  it.each([[{}], [GZIP]])('when the reader leaves (headers %j)', async (headers) => {
    const { url, closed } = await endless(headers);
    const answer = await openDocument({ url }, limits);
    if (!answer.ok) throw new Error(answer.message);
    for await (const chunk of answer.body) if (chunk.length > 0) break;
    await expect(closed).resolves.toBe('closed');
  });

  it('when nobody reads, by saying so', async () => {
    const { url, closed } = await endless();
    const answer = await openDocument({ url }, limits);
    if (answer.ok) answer.close();
    await expect(closed).resolves.toBe('closed');
  });

  it.each([[{}], [GZIP]])('when it is interrupted half way (headers %j)', async (headers) => {
    const { url, closed } = await endless(headers);
    const interruption = new AbortController();
    setTimeout(() => interruption.abort(), 50);
    const answer = await download({ url, signal: interruption.signal });
    const message = `The download of ${url} was interrupted.`;
    expect(answer).toMatchObject({ code: 'INTERRUPTED', message });
    await closed;
  });

  it('when it is interrupted while nobody reads', async () => {
    const { url, closed } = await endless();
    const interruption = new AbortController();
    const answer = await openDocument({ url, signal: interruption.signal }, limits);
    if (!answer.ok) throw new Error(answer.message);
    interruption.abort();
    await closed;
    expect(await readAll(answer.body)).toMatchObject({ code: 'INTERRUPTED' });
  });

  it('when it is interrupted half way, and has no stated length', async () => {
    const { promise: closed, resolve } = Promise.withResolvers<string>();
    const url = await serveRaw((socket) => {
      socket.on('close', () => resolve('closed'));
      socket.write('HTTP/1.1 200 OK\r\n\r\nbeginning');
    });
    const answer = await download({ url, signal: AbortSignal.timeout(50) });
    expect(answer).toMatchObject({ code: 'INTERRUPTED', received: 9 });
    await closed;
  });

  it.each([
    ['idle', { idleMs: 50 }, 'TIMED_OUT'],
    ['slow in all', { waitingMs: 50 }, 'TOO_SLOW'],
  ])('when it is %s, and has no stated length', async (_, changed, code) => {
    const url = await serveRaw((socket) => socket.write('HTTP/1.1 200 OK\r\n\r\nbeginning'));
    expect(await download(url, changed)).toMatchObject({ code, received: 9 });
  });

  it('when it is interrupted before there are headers', async () => {
    const { url } = await serve(() => {});
    const signal = AbortSignal.timeout(50);
    expect(await download({ url, signal })).toMatchObject({ ok: false, code: 'INTERRUPTED' });
  });

  it('and never opened, when it was interrupted before', async () => {
    const { url, hits } = await serve((_, response) => response.end());
    const answer = await download({ url, signal: AbortSignal.abort() });
    expect(answer).toMatchObject({ ok: false, code: 'INTERRUPTED' });
    expect(hits()).toBe(0);
  });
});
