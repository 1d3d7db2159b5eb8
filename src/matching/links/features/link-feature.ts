import type { LinkIndex } from '../link-index.js';

export type LinkReasonKind =
  | 'NEARBY_CITY'
  | 'SAME_COUNTRY'
  | 'PROGRAMME'
  | 'SHARED_THEME'
  | 'SHARED_TEXT'
  | 'PAST_PARTNER'
  | 'SIMILAR_SIZE'
  | 'ACTIVITY'
  | 'ITEM_TRAIT';

/** What there may be to say of a city and an item; features that measure the same share one. */
export type TopicName =
  | 'distance'
  | 'country'
  | 'size'
  | 'own part in the programme'
  | 'programme around'
  | 'reach of the programme'
  | 'themes'
  | 'themes around'
  | 'texts'
  | 'texts around'
  | 'names the city'
  | 'worked together'
  | 'partners in common'
  | 'partners around'
  | 'partners near the lead'
  | 'activity'
  | 'population'
  | 'activity of the country'
  | 'activity around'
  | 'members to expect';

/** An item, seen with what is known of it. */
export interface ItemView {
  readonly index: LinkIndex;
  readonly item: number;
  /** -1 when it is not known. */
  readonly lead: number;
  /** Known members, the lead among them. */
  readonly members: readonly number[];
}

/** How strong one kind of evidence is that a city joins the item, by the ordinal of the city. */
export type StrengthOfCity = (city: number) => number;

/** One kind of evidence that a city takes part in an item: prepared for the item, then asked for many cities. */
export interface LinkFeature {
  readonly kind: LinkReasonKind;
  /** What a sentence says of it, together with others of its topic. */
  readonly topic: TopicName;
  /** One of its kind: "near 80 km". */
  readonly name: string;
  readonly measure: (view: ItemView) => StrengthOfCity;
  /** Its 0 means nothing: only what is above or below the usual speaks for or against. */
  readonly isRelative?: true;
}

export function viewItem(index: LinkIndex, item: number): ItemView {
  return { index, item, lead: index.leads[item]!, members: index.members[item]! };
}

export const noStrength: StrengthOfCity = () => 0;
