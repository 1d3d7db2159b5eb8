import type { ItemView } from '../features/link-feature.js';

/** A record that shows what is said, by the id that it came with. */
export interface Evidence {
  readonly type: 'City' | 'Item';
  readonly id: string;
}

/** What there is to say of a city and an item on one topic. */
export interface Account {
  /** A sentence for a city officer. */
  readonly text: string;
  /** Whether one would expect it to speak for the city. */
  readonly isPromising: boolean;
  /** By ordinal. */
  readonly cities?: readonly number[];
  readonly items?: readonly number[];
}

export type Tell = (view: ItemView, city: number) => Account;

/** The account as it bears on the city: where it does so against expectation, it says so. */
export function wordAccount({ text, isPromising }: Account, contribution: number): string {
  if (contribution > 0 === isPromising) return text;
  return `${text} Going by the known links, this speaks ${contribution > 0 ? 'for' : 'against'} it.`;
}

/** Records of the account, each once; the city itself where there is no other. */
export function listEvidence(
  { index: { attributes } }: ItemView,
  city: number,
  { cities = [], items = [] }: Account,
): Evidence[] {
  const isBare = cities.length + items.length === 0;
  return [...new Set(isBare ? [city] : cities.slice(0, MOST_SHOWN))]
    .map((ordinal): Evidence => ({ type: 'City', id: attributes.cities[ordinal]!.id }))
    .concat(
      [...new Set(items.slice(0, MOST_SHOWN))].map((ordinal): Evidence => {
        return { type: 'Item', id: attributes.items[ordinal]!.id };
      }),
    );
}

const MOST_SHOWN = 5;
