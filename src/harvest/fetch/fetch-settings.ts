import { DOCUMENT_LIMITS, type DocumentLimits } from '../../outbound/document-limits.js';
import type { Reach } from '../../outbound/connect.js';

/** How the documents of a source are fetched. */
export interface FetchSettings {
  /** Who asks: first the name that a robots.txt may call, as in "Hansa/1.0 (+https://hansa.example.org)". */
  readonly userAgent: string;
  /** Between the starts of two requests to a host; a robots.txt may ask for more. */
  readonly spacingMs: number;
  /** For one's own portal, or one whose operator agrees: its robots.txt is not asked for. */
  readonly ignoreRobots: boolean;
  /** For one document, with those after failures that may pass. */
  readonly mostTries: number;
  /** Before the second try; each further one doubles it. */
  readonly firstPauseMs: number;
  /** A host that asks to be left alone for longer is not waited for. */
  readonly longestPauseMs: number;
  /** What a robots.txt may ask for at most. */
  readonly longestCrawlDelayMs: number;
  /** From 0 up to 1, spreads the tries of many runs. */
  readonly random: () => number;
  readonly limits: DocumentLimits;
}

/** A request a second is what one person looking around asks for. */
const FETCH_DEFAULTS: Omit<FetchSettings, 'userAgent' | 'limits'> = {
  spacingMs: 1_000,
  ignoreRobots: false,
  mostTries: 4,
  firstPauseMs: 2_000,
  longestPauseMs: 120_000,
  longestCrawlDelayMs: 30_000,
  random: Math.random,
};

export type GivenSettings = Partial<Omit<FetchSettings, 'limits'>> &
  Pick<FetchSettings, 'userAgent'> & { readonly limits: Reach & Partial<DocumentLimits> };

export const completeSettings = (given: GivenSettings): FetchSettings => ({
  ...FETCH_DEFAULTS,
  ...given,
  limits: { ...DOCUMENT_LIMITS, ...given.limits },
});

/** How Hansa calls itself to the hosts that it asks; the address says who that is. */
export const userAgentOf = (version: string, url: string): string => `Hansa/${version} (+${url})`;
