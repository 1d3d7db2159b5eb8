import { describeAttributes, type Attributes } from '../matching/links/attributes.js';
import { candidatesIn } from '../matching/links/candidates.js';
import {
  indexLinks,
  numberLinks,
  type Link,
  type LinkIndex,
} from '../matching/links/link-index.js';
import { findHiding, type Rehearsed } from '../matching/links/rehearsal.js';
import { UnusableTable } from './read-table.js';
import { readParticipation, type ParticipationFiles } from './read-participation.js';

export interface MatchOptions extends ParticipationFiles {
  /** Items that start on or after it are in question. */
  readonly from?: string;
}

/** What is known, and which items are in question. */
export interface MatchSetting extends Rehearsed {
  readonly attributes: Attributes;
  readonly links: readonly Link[];
  readonly index: LinkIndex;
  readonly openItems: readonly number[];
  /** What the links to predict are called. */
  readonly fold: string;
}

/** Answers per question in what is written. */
export const LIST_LENGTH = 50;

export async function readSetting(options: MatchOptions): Promise<MatchSetting> {
  const participation = await readParticipation(options);
  participation.notices.forEach(notice);
  const attributes = describeAttributes(participation);
  const links = numberLinks(participation);
  const index = indexLinks(attributes, links);
  const openItems = openItemsIn(index, options);
  notice(
    `${attributes.cities.length} cities, ${attributes.items.length} items, ${links.length} known links, ${openItems.length} items in question`,
  );
  return {
    attributes,
    items: attributes.items,
    links,
    index,
    openItems,
    hiding: findHiding(links, openItems),
    fold: options.fold ?? 't',
  };
}

/** Progress goes beside the answer. */
export function notice(line: string): void {
  console.error(line);
}

/** For the last line: how long it took, and how much memory at most. */
export function usageSince(startMs: number): string {
  const seconds = (performance.now() - startMs) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  return `${seconds.toFixed(1)} s, at most ${megabytes.toFixed(0)} MB of memory`;
}

function openItemsIn(index: LinkIndex, { from, fold, items: file }: MatchOptions): number[] {
  const { items } = index.attributes;
  if (from === undefined && fold !== undefined) return [...items.keys()];
  const openItems = candidatesIn(index, from);
  if (openItems.length > 0) return openItems;
  const dated = items.filter(({ start }) => start !== '').length;
  throw new UnusableTable(
    `${file}: no item starts on or after ${from}; ${dated} of ${items.length} have a start_date or start_year. Give an earlier --from, or none.`,
  );
}
