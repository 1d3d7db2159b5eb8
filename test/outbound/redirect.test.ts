import type { LookupAddress } from 'node:dns';
import { afterEach, describe, expect, it } from 'vitest';
import { redirectOf } from '../../src/outbound/redirect.js';
import { closeServers, download, serve } from '../support/download.js';
import type { Listener } from '../support/loopback-server.js';
import { resolver, v4 } from '../support/resolver.js';

afterEach(closeServers);

/** An address that is public when it is looked at, and this machine when it is connected to. */
function posingAsPublic(): LookupAddress {
  let looks = 0;
  return {
    family: 4,
    get address() {
      looks += 1;
      return looks === 1 ? '93.184.215.14' : '127.0.0.1';
    },
  };
}

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])('of status %i is followed', async (status) => {
    const { url, port } = await serve((request, response) => {
      if (request.url === '/München') response.end('not encoded');
      else if (request.url === '/M%C3%BCnchen') response.end('here');
      else
        response
          .writeHead(status, { location: Buffer.from('/München#top').toString('latin1') })
          .end();
    });
    expect(await download(url)).toEqual({
      status: 200,
      url: `http://127.0.0.1:${port}/M%C3%BCnchen`,
      text: 'here',
    });
  });

  it.each([
    [300, { location: '/elsewhere' }],
    [304, { location: '/elsewhere' }],
    [302, {}],
  ])('is none with status %i and headers %j', async (status, headers) => {
    const { url } = await serve((_, response) => response.writeHead(status, headers).end());
    expect(await download(url)).toMatchObject({ status, url });
  });

  it('is followed five times at most', async () => {
    const { url, hits } = await serve((_, response) =>
      response.writeHead(302, { location: '/graphql' }).end(),
    );
    expect(await download(url)).toEqual({
      ok: false,
      code: 'TOO_MANY_REDIRECTS',
      message: `${url} redirects more than 5 times.`,
    });
    expect(hits()).toBe(6);
  });

  it.each(['127.0.0.1', '[::1]', '169.254.169.254', 'inside.example'])(
    'does not lead from a public address to %s',
    async (host) => {
      const inside = await serve((_, response) => response.end('secret'));
      const location = `http://${host}:${inside.port}/`;
      const { port, hits } = await serve((_, response) =>
        response.writeHead(302, { location }).end(),
      );
      const url = `http://outside.example:${port}/`;
      const { resolve } = resolver([posingAsPublic()], [v4('127.0.0.1')]);
      const answer = await download(url, { allowPrivateAddresses: false, resolve });
      expect(answer).toMatchObject({
        ok: false,
        code: 'ADDRESS_NOT_ALLOWED',
        message: expect.stringContaining(`${url} redirects. ${location} is not allowed: `),
      });
      expect([hits(), inside.hits()]).toEqual([1, 0]);
    },
  );

  it.each([
    ['ftp://data.example.org/', 'begins with "ftp:"'],
    ['file:///etc/passwd', 'begins with "file:"'],
    ['http://user:secret@data.example.org/', 'holds a user name or a password'],
    ['http://', 'is none'],
    [`/${'x'.repeat(2000)}`, 'is none'],
  ])('does not lead to %s', async (location, problem) => {
    const { url } = await serve((_, response) => response.writeHead(302, { location }).end());
    expect(await download(url)).toMatchObject({
      ok: false,
      code: 'REDIRECT_REFUSED',
      message: expect.stringMatching(
        new RegExp(`^${url} redirects to .+ \\(302\\)\\. .*${problem}`),
      ),
    });
  });

  it('takes what gives access to its own origin only', async () => {
    const heard: unknown[] = [];
    const listen: Listener = ({ headers, url }, response) => {
      const { authorization, accept } = headers;
      heard.push([url, authorization, accept]);
      const next = { '/graphql': '/second', '/second': `http://127.0.0.1:${other.port}/third` }[
        url!
      ];
      response.writeHead(next ? 302 : 200, next ? { location: next } : {}).end();
    };
    const other = await serve(listen);
    const { url } = await serve(listen);
    await download({ url, headers: { authorization: 'Bearer x', accept: 'text/turtle' } });
    expect(heard).toEqual([
      ['/graphql', 'Bearer x', 'text/turtle'],
      ['/second', 'Bearer x', 'text/turtle'],
      ['/third', undefined, 'text/turtle'],
    ]);
  });
});

describe('a redirect from a protected address', () => {
  const from = (location: string) => ({
    url: new URL('https://data.example.org/a'),
    status: 301,
    headers: { location },
  });

  it.each(['/b', '//data.example.org/b', 'https://data.example.org/b'])(
    'leads to %s',
    (location) => {
      const url = new URL('https://data.example.org/b');
      expect(redirectOf(from(location))).toEqual({ ok: true, url });
    },
  );

  it('does not lead to one that is not', () => {
    expect(redirectOf(from('http://data.example.org/b'))).toEqual({
      ok: false,
      code: 'REDIRECT_REFUSED',
      message:
        'https://data.example.org/a redirects to "http://data.example.org/b" (301). From https:, only https: is followed. If you trust that address all the same, give it itself.',
    });
  });
});
