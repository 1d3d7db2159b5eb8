import { afterEach, describe, expect, it } from 'vitest';
import { checkedLookup } from '../../src/outbound/checked-lookup.js';
import { type OutboundLimits, sendRequest } from '../../src/outbound/send-request.js';
import { type Listener, type LoopbackServer, loopbackServer } from '../support/loopback-server.js';
import { resolver, v4 } from '../support/resolver.js';

const strict: OutboundLimits = { deadlineMs: 400, mostBytes: 1_000, allowPrivateAddresses: false };
const allowing = { ...strict, allowPrivateAddresses: true };

let server: LoopbackServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function serve(listener: Listener): Promise<LoopbackServer> {
  server = await loopbackServer(listener);
  return server;
}

describe('a request', () => {
  it('gives status, type and text of the answer', async () => {
    const { url } = await serve(async (request, response) => {
      const sent = (await request.setEncoding('utf8').toArray()).join('');
      response.writeHead(201, { 'content-type': 'application/json' }).end(`{"sent":"${sent}"}`);
    });
    const answer = await sendRequest({ method: 'POST', url, body: 'köln' }, allowing);
    expect(answer).toEqual({
      ok: true,
      status: 201,
      contentType: 'application/json',
      text: '{"sent":"köln"}',
    });
  });

  it.each([
    ['http://127.0.0.1:PORT/'],
    ['http://2130706433:PORT/'],
    ['http://0x7f.1:PORT/'],
    ['http://[::1]:PORT/'],
    ['http://[::ffff:127.0.0.1]:PORT/'],
    ['http://0.0.0.0:PORT/'],
    ['http://localhost:PORT/'],
    ['http://169.254.169.254/latest/meta-data/'],
  ])('does not reach %s unless allowed', async (text) => {
    const { hits, port } = await serve((_, response) => response.end('secret'));
    const answer = await sendRequest(
      { method: 'GET', url: text.replace('PORT', String(port)) },
      strict,
    );
    expect(answer).toMatchObject({ ok: false, code: 'ADDRESS_NOT_ALLOWED' });
    expect(hits()).toBe(0);
  });

  it.each([
    [[v4('127.0.0.1')]],
    [[v4('10.0.0.7')]],
    [[v4('93.184.215.14'), v4('192.168.1.1')]],
    [[{ address: 'fd00::1', family: 6 }]],
    [[{ address: '::ffff:10.0.0.1', family: 6 }]],
  ])('does not reach a host that resolves to %j', async (addresses) => {
    const { port, hits } = await serve((_, response) => response.end('secret'));
    const url = `http://rebind.example:${port}/`;
    const answer = await sendRequest({ method: 'GET', url }, { ...strict, ...resolver(addresses) });
    expect(answer).toMatchObject({
      ok: false,
      code: 'ADDRESS_NOT_ALLOWED',
      message: expect.stringMatching(/^http:\/\/rebind\.example.* HANSA_ALLOW_PRIVATE_ADDRESSES=/),
    });
    expect(hits()).toBe(0);
  });

  it('connects to the address that was checked, without resolving the name once more', async () => {
    const { resolve, asked } = resolver([v4('93.184.215.14')], [v4('127.0.0.1')]);
    const given = await new Promise((settle) => {
      checkedLookup(resolve)('rebind.example', { all: true }, (_, addresses) => settle(addresses));
    });
    expect(given).toEqual([v4('93.184.215.14')]);
    expect(asked()).toBe(1);
  });

  it('follows no redirect, and says where it leads', async () => {
    const { url, hits, port } = await serve((_, response) =>
      response.writeHead(307, { location: `http://127.0.0.1:${port}/inside` }).end(),
    );
    expect(await sendRequest({ method: 'GET', url }, allowing)).toEqual({
      ok: false,
      code: 'REDIRECTED',
      message: `${url} redirects to http://127.0.0.1:${port}/inside (307). Give the address that answers itself.`,
    });
    expect(hits()).toBe(1);
  });

  it('gives up when nothing comes in time', async () => {
    const { url } = await serve(() => {});
    expect(await sendRequest({ method: 'GET', url }, allowing)).toEqual({
      ok: false,
      code: 'TIMED_OUT',
      message: `${url} has not answered within 0.4 s.`,
    });
  });

  it('gives up when the answer drips', async () => {
    const { url } = await serve((_, response) => {
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    });
    const answer = await sendRequest({ method: 'GET', url }, allowing);
    expect(answer).toMatchObject({ ok: false, code: 'TIMED_OUT' });
  });

  it('gives up when an answer of no stated length drips', async () => {
    const { url } = await serve(({ socket }) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      const drip = setInterval(() => socket.write(' '), 20);
      socket.on('close', () => clearInterval(drip));
    });
    const answer = await sendRequest({ method: 'GET', url }, allowing);
    expect(answer).toMatchObject({ ok: false, code: 'TIMED_OUT' });
  });

  it('takes no more bytes than allowed', async () => {
    const { url } = await serve((_, response) => response.end('x'.repeat(10_000_000)));
    const answer = await sendRequest({ method: 'GET', url }, { ...allowing, mostBytes: 5_000_000 });
    const message = `${url} answers with more than 5 MB.`;
    expect(answer).toEqual({ ok: false, code: 'TOO_LARGE', message });
  });

  it('refuses what is compressed, as a few bytes could become very many', async () => {
    const { url } = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end('x'),
    );
    const answer = await sendRequest({ method: 'GET', url }, allowing);
    expect(answer).toMatchObject({ ok: false, code: 'COMPRESSED' });
  });

  it('takes no more headers than Node reads', async () => {
    const { url } = await serve((_, response) =>
      response.writeHead(200, { 'x-long': 'x'.repeat(10_000_000) }).end(),
    );
    const answer = await sendRequest({ method: 'GET', url }, allowing);
    const message = `${url} answers with more headers than the 16 kB that are read.`;
    expect(answer).toEqual({ ok: false, code: 'TOO_LARGE', message });
  });

  it('says when nothing listens there', async () => {
    const { url, close } = await loopbackServer(() => {});
    await close();
    expect(await sendRequest({ method: 'GET', url }, allowing)).toEqual({
      ok: false,
      code: 'NOT_REACHABLE',
      message: `${url} cannot be reached: nothing listens there.`,
    });
  });

  it('says when the connection is broken off', async () => {
    const { url } = await serve((request) => request.socket.destroy());
    const answer = await sendRequest({ method: 'GET', url }, allowing);
    expect(answer).toMatchObject({ ok: false, code: 'NOT_REACHABLE' });
  });

  it.each([
    ['ftp://data.example.org/', 'begins with "ftp:"'],
    ['file:///etc/passwd', 'begins with "file:"'],
    ['data.example.org/graphql', 'is none'],
    ['', 'is none'],
    ['https://user:secret@data.example.org/', 'holds a user name or a password'],
    ['https://data.example.org/#here', 'holds a "#"'],
    [`https://data.example.org/${'x'.repeat(2000)}`, 'is none'],
  ])('refuses the address %s', async (url, problem) => {
    expect(await sendRequest({ method: 'GET', url }, allowing)).toMatchObject({
      ok: false,
      code: 'BAD_URL',
      message: expect.stringMatching(new RegExp(`^The address ${problem}.*\\.$`)),
    });
  });
});
