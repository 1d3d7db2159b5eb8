import { afterEach, describe, expect, it } from 'vitest';
import { Etiquette } from '../../../src/harvest/fetch/etiquette.js';
import { Fetcher } from '../../../src/harvest/fetch/fetcher.js';
import { closeServers, limits, serve } from '../../support/download.js';
import type { Listener } from '../../support/loopback-server.js';
import { VirtualClock } from '../../support/virtual-clock.js';

afterEach(closeServers);

/** A host with a robots.txt, and what it was asked for. */
async function portal(robots: Listener) {
  const asked: string[] = [];
  const clock = new VirtualClock();
  const server = await serve((request, response) => {
    asked.push(`${request.url} ${clock.now() - start}`);
    if (request.url === '/robots.txt') robots(request, response);
    else if (request.url === '/moved') response.writeHead(302, { location: '/api/1' }).end();
    else response.end('here');
  });
  const start = clock.now();
  const etiquette = new Etiquette(clock);
  const open = async (path: string, changed = {}) => {
    const settings = { userAgent: 'Hansa/1.0', random: () => 1, limits, ...changed };
    const fetcher = new Fetcher(settings, etiquette);
    const fetched = await fetcher.open(at(path), { accept: '*/*' });
    if (fetched.kind === 'DOCUMENT') fetched.close();
    return fetched;
  };
  const at = (path: string) => `http://127.0.0.1:${server.port}${path}`;
  return { asked, clock, open, at };
}

const text =
  (lines: string): Listener =>
  (_, response) =>
    response.end(lines);
const status =
  (code: number, headers = {}): Listener =>
  (_, response) =>
    response.writeHead(code, headers).end('User-agent: *\nDisallow: /');

describe('a robots.txt', () => {
  it('is asked for once a day', async () => {
    const { asked, clock, open } = await portal(text('User-agent: *\nDisallow: /api/'));
    for (const path of ['/a', '/b']) await open(path);
    clock.pass(86_400_000);
    await open('/c');
    expect(asked).toEqual([
      '/robots.txt 0',
      '/a 1000',
      '/b 2000',
      '/robots.txt 86402000',
      '/c 86403000',
    ]);
  });

  it('keeps from what it forbids, and the failure says what to do', async () => {
    const { asked, open, at } = await portal(text('User-agent: *\nDisallow: /api/'));
    expect(await open('/api/1')).toEqual({
      kind: 'FAILED',
      code: 'ROBOTS_DISALLOWED',
      message: `${at('/api/1')} may not be read by robots, says ${at('/robots.txt')}. Many portals forbid their interface to search engines only: ask the operator, and let the source ignore robots.txt when it is meant for you.`,
    });
    expect(asked).toEqual(['/robots.txt 0']);
  });

  it('keeps from what it forbids after a redirect, too', async () => {
    const { asked, open } = await portal(text('User-agent: *\nDisallow: /api/'));
    expect(await open('/moved')).toMatchObject({ code: 'ROBOTS_DISALLOWED' });
    expect(asked).toEqual(['/robots.txt 0', '/moved 1000']);
  });

  it('is not asked for when the source ignores it', async () => {
    const { asked, open } = await portal(text('User-agent: *\nDisallow: /\nCrawl-delay: 10'));
    const own = { ignoreRobots: true, spacingMs: 200 };
    for (const path of ['/api/1', '/api/2']) {
      expect(await open(path, own)).toMatchObject({ kind: 'DOCUMENT' });
    }
    expect(asked).toEqual(['/api/1 0', '/api/2 200']);
  });

  it.each([
    ['10', 10_000],
    ['0.1', 1_000],
    ['86400', 30_000],
  ])('asks for a distance of %s s, and gets %i ms', async (seconds, ms) => {
    const { asked, open } = await portal(text(`User-agent: *\nCrawl-delay: ${seconds}`));
    for (const path of ['/a', '/b']) await open(path);
    expect(asked).toEqual(['/robots.txt 0', `/a ${ms}`, `/b ${2 * ms}`]);
  });

  it.each([
    ['that is not there', status(404)],
    ['that may not be read', status(403)],
    ['that is gone', status(410)],
    ['that redirects for ever', status(302, { location: '/robots.txt' })],
    ['that redirects to nowhere', status(302, { location: 'ftp://data.example.org/' })],
    ['that does not say where it is', status(302)],
  ])('%s allows all', async (_, robots) => {
    const { open } = await portal(robots);
    expect(await open('/a')).toMatchObject({ kind: 'DOCUMENT' });
  });

  it.each([429, 500, 503])('of status %i allows nothing, and is tried again', async (code) => {
    const { asked, open, at } = await portal(status(code));
    expect(await open('/a')).toEqual({
      kind: 'FAILED',
      code: 'ROBOTS_UNAVAILABLE',
      message: `${at('/robots.txt')} answers ${code}: as long as it cannot tell what robots may read, they may read nothing. It was tried 4 times.`,
    });
    expect(asked.map((line) => line.split(' ')[0])).toEqual(Array(4).fill('/robots.txt'));
  });

  it('that breaks off allows nothing', async () => {
    const { open } = await portal((_, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('User-agent: *');
      setImmediate(() => response.destroy());
    });
    expect(await open('/a', { mostTries: 1 })).toMatchObject({ code: 'BODY_BROKEN' });
  });

  it('that asks for time gets it', async () => {
    let isBusy = true;
    const { asked, open } = await portal((request, response) => {
      if (isBusy) status(503, { 'retry-after': '50' })(request, response);
      else response.end();
      isBusy = false;
    });
    expect(await open('/a')).toMatchObject({ kind: 'DOCUMENT' });
    expect(asked).toEqual(['/robots.txt 0', '/robots.txt 50000', '/a 51000']);
  });

  it('counts up to 500 kB, behind a byte order mark', async () => {
    const filler = `# ${'x'.repeat(98)}\n`.repeat(5_000);
    const lines = `\uFEFFUser-agent: *\nDisallow: /a\n${filler}${filler}Disallow: /b`;
    const { open } = await portal(text(lines));
    expect(await open('/a')).toMatchObject({ code: 'ROBOTS_DISALLOWED' });
    expect(await open('/b')).toMatchObject({ kind: 'DOCUMENT' });
  });
});
