import type { ParticipationItem } from './participation.js';
import type { LinkIndex } from './link-index.js';

/**
 * The items in question: those that start on or after the date, else those with a known lead only.
 *
 * Where there are none with a known lead only, as when links are hidden here and there, all items are.
 */
export function candidatesIn({ attributes, members, leads }: LinkIndex, from?: string): number[] {
  const all = [...attributes.items.keys()];
  if (from !== undefined) return all.filter((item) => startsFrom(attributes.items[item]!, from));
  const withLeadOnly = all.filter((item) => members[item]!.length === 1 && leads[item]! >= 0);
  return withLeadOnly.length > 0 ? withLeadOnly : all;
}

/** A start of which the year alone is known counts where the year reaches the date. */
function startsFrom({ start }: ParticipationItem, from: string): boolean {
  return start !== '' && start >= from.slice(0, start.length);
}
