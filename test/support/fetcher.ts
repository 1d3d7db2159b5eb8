import { Etiquette } from '../../src/harvest/fetch/etiquette.js';
import { type GivenSettings, userAgentOf } from '../../src/harvest/fetch/fetch-settings.js';
import { type Fetched, Fetcher } from '../../src/harvest/fetch/fetcher.js';
import { limits, readAll } from './download.js';
import type { Listener } from './loopback-server.js';
import { VirtualClock } from './virtual-clock.js';

export const settings: GivenSettings = {
  userAgent: userAgentOf('1.0', 'https://hansa.example.org'),
  random: () => 1,
  ignoreRobots: true,
  limits,
};

/** A fetcher for which waiting takes no time. */
export function fetcher(changed: Partial<GivenSettings> = {}) {
  const clock = new VirtualClock();
  return { clock, fetcher: new Fetcher({ ...settings, ...changed }, new Etiquette(clock)) };
}

export const TURTLE = { accept: 'text/turtle' };

/** What is told of a document, with the text of its body. */
export async function read(fetched: Fetched) {
  if (fetched.kind !== 'DOCUMENT') return fetched;
  const { url, contentType, body } = fetched.document;
  return { kind: fetched.kind, url, contentType, ...(await readAll(body)) };
}

/** Answers with these in turn, the last one again and again. */
export function inTurn(...listeners: Listener[]): Listener {
  let turn = 0;
  return (request, response) => {
    const listener = listeners[Math.min(turn, listeners.length - 1)];
    turn += 1;
    return listener?.(request, response);
  };
}

export const say =
  (status: number, headers = {}, body = ''): Listener =>
  (_, response) =>
    response.writeHead(status, headers).end(body);

export const here = say(200, { 'content-type': 'text/turtle' }, 'here');
