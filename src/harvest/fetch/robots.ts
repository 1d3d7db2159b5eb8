import robotsModule from 'robots-parser';
import type { DocumentLimits } from '../../outbound/document-limits.js';
import { type OutboundFailure, type OutboundFailureCode, fail } from '../../outbound/failure.js';
import {
  type DocumentRequest,
  type OpenDocument,
  openDocument,
} from '../../outbound/open-document.js';
import { readBeginning } from './held-body.js';

/** What the robots.txt of an origin asks of those that come by themselves (RFC 9309). */
export interface Robots {
  allows(url: URL, userAgent: string): boolean;
  /** Between two requests; 0 when nothing is asked for. */
  crawlDelayMs(userAgent: string): number;
}

export type FoundRobots = { readonly ok: true; readonly robots: Robots } | OutboundFailure;

/** Where the robots.txt for an address is. */
export const robotsUrl = (url: URL): string => new URL('/robots.txt', url).href;

/**
 * Asks for a robots.txt. Where there is none, all is allowed; where the host cannot say, nothing is, and that is a
 * failure to try again.
 */
export async function findRobots(
  request: DocumentRequest,
  limits: DocumentLimits,
  onAnswer: (answer: OpenDocument) => void,
): Promise<FoundRobots> {
  const answer = await openDocument(request, { ...limits, ...ROBOTS_LIMITS });
  if (!answer.ok) return LEADING_NOWHERE.has(answer.code) ? NO_ROBOTS : answer;
  onAnswer(answer);
  try {
    return await readRobots(request.url, answer);
  } finally {
    answer.close();
  }
}

/** RFC 9309 wants five redirects followed and 500 KiB read. */
const ROBOTS_LIMITS = { firstByteMs: 20_000, idleMs: 20_000, waitingMs: 60_000, mostRedirects: 5 };
const MOST_BYTES = 512_000;

const LEADING_NOWHERE: ReadonlySet<OutboundFailureCode> = new Set([
  'TOO_MANY_REDIRECTS',
  'REDIRECT_REFUSED',
]);

async function readRobots(url: string, answer: OpenDocument): Promise<FoundRobots> {
  const { status, body } = answer;
  if (status === 429 || status >= 500) {
    const message = `${url} answers ${status}: as long as it cannot tell what robots may read, they may read nothing.`;
    return fail('ROBOTS_UNAVAILABLE', message);
  }
  if (status < 200 || status > 299) return NO_ROBOTS;
  const read = await readBeginning(body, MOST_BYTES);
  if (!read.ok) return read;
  // Some begin with a byte order mark, which is no part of the first rule.
  const text = new TextDecoder().decode(Buffer.concat(read.chunks).subarray(0, MOST_BYTES));
  return { ok: true, robots: parseRobots(url, text) };
}

const NO_ROBOTS: FoundRobots = {
  ok: true,
  robots: { allows: () => true, crawlDelayMs: () => 0 },
};

/** The package is the function, although its types have it as what the package gives by default. */
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

export function parseRobots(url: string, text: string): Robots {
  const rules = robotsParser(url, withinReason(text));
  return {
    allows: ({ href }, userAgent) => rules.isAllowed(href, userAgent) ?? true,
    crawlDelayMs: (userAgent) => Math.max(0, (rules.getCrawlDelay(userAgent) ?? 0) * 1000),
  };
}

/** Such a rule is compared with each part of an address: a file full of them would keep the server busy for seconds. */
const MOST_WILDCARD_CHARACTERS = 20_000;

function withinReason(text: string): string {
  let left = MOST_WILDCARD_CHARACTERS;
  const isCheap = (line: string) =>
    !/^\s*(dis)?allow\s*:.*\*/i.test(line) || (left -= line.length) >= 0;
  return text
    .split(/\r\n|\r|\n/)
    .filter(isCheap)
    .join('\n');
}
