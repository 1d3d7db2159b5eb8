import { type OutboundFailure, fail, interrupted } from '../../outbound/failure.js';
import type { Admission, Admit } from '../../outbound/open-document.js';
import type { Etiquette } from './etiquette.js';
import type { FetchSettings } from './fetch-settings.js';
import { retryAfterMs } from './pause.js';
import { type FoundRobots, findRobots, robotsUrl } from './robots.js';

export interface Guest {
  readonly settings: FetchSettings;
  readonly etiquette: Etiquette;
  readonly signal: AbortSignal;
}

/** Lets requests through that the robots.txt of their host allows, when it is their turn. */
export function admitPolitely(guest: Guest): Admit {
  const { ignoreRobots, spacingMs, userAgent, longestCrawlDelayMs } = guest.settings;
  if (ignoreRobots) return (url) => enter(guest, url, spacingMs);
  return async (url) => {
    const found = await robotsFor(guest, url);
    if (!found.ok) return found;
    if (!found.robots.allows(url, userAgent)) return disallowed(url);
    const delayMs = Math.min(found.robots.crawlDelayMs(userAgent), longestCrawlDelayMs);
    return enter(guest, url, Math.max(spacingMs, delayMs));
  };
}

async function robotsFor(guest: Guest, url: URL): Promise<FoundRobots> {
  const { settings, etiquette, signal } = guest;
  const robots = etiquette.robots.get(url.origin);
  if (robots) return { ok: true, robots };
  const request = {
    url: robotsUrl(url),
    headers: { 'user-agent': settings.userAgent, accept: 'text/plain, */*;q=0.1' },
    signal,
    admit: (url: URL) => enter(guest, url, settings.spacingMs),
  };
  const found = await findRobots(request, settings.limits, ({ url, headers }) =>
    heed(etiquette, url, headers['retry-after']),
  );
  if (found.ok) etiquette.robots.set(url.origin, found.robots);
  return found;
}

/** Leaves a host alone for as long as it asks for (header Retry-After). */
export function heed(etiquette: Etiquette, url: URL, header: string | undefined): void {
  const ms = retryAfterMs(header, etiquette.clock.now());
  if (ms > 0) etiquette.queueOf(url).rest(ms);
}

async function enter(guest: Guest, url: URL, spacingMs: number): Promise<Admission> {
  const { settings, etiquette, signal } = guest;
  const queue = etiquette.queueOf(url);
  if (queue.restMs > settings.longestPauseMs) return resting(url, queue.restMs);
  const leave = await queue.enter(spacingMs, signal);
  if (!signal.aborted) return { ok: true, leave };
  leave();
  return interrupted(url);
}

const resting = ({ href, host }: URL, ms: number): OutboundFailure =>
  fail(
    'ASKED_TO_WAIT',
    `${href} is not asked for: ${host} wants to be left alone for ${Math.ceil(ms / 1000)} s more.`,
  );

const disallowed = (url: URL): OutboundFailure =>
  fail(
    'ROBOTS_DISALLOWED',
    `${url.href} may not be read by robots, says ${robotsUrl(url)}. Many portals forbid their interface to search engines only: ask the operator, and let the source ignore robots.txt when it is meant for you.`,
  );
