import type { NamedFragment } from './generated/graphql.js';

const numbers = new Intl.NumberFormat('en');

/** A number with commas between the thousands. */
export const grouped = (count: number): string => numbers.format(count);

/** "1 city", "2 cities". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;

/** The first of a list, and how many more there are. */
export const listed = (items: readonly string[], total = items.length): string =>
  items.join(', ') + (total > items.length ? ` and ${total - items.length} more` : '');

/** A value of an enumeration as words. */
export const worded = (value: string): string => value.toLowerCase().replaceAll('_', ' ');

/** Points with their sign. */
export const signed = (points: number): string =>
  `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(2)}`;

/** What a record is called. */
export function nameOf(record: NamedFragment): string {
  if ('name' in record) return record.name;
  if ('title' in record) return record.title;
  if ('label' in record) return record.label;
  return 'slug' in record ? record.slug : record.__typename;
}
