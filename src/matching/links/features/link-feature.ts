import type { LinkIndex } from '../link-index.js';

export type LinkReasonKind =
  | 'NEARBY_CITY'
  | 'SAME_COUNTRY'
  | 'COUNTRY_TIES'
  | 'PROGRAMME'
  | 'SHARED_THEME'
  | 'SHARED_TEXT'
  | 'PAST_PARTNER'
  | 'SIMILAR_SIZE'
  | 'ACTIVITY'
  | 'ITEM_TRAIT';

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
  /** One of its kind: "near 80 km". */
  readonly name: string;
  readonly measure: (view: ItemView) => StrengthOfCity;
  /** The evidence as a sentence for a city officer. */
  readonly word: (view: ItemView, city: number) => string;
}

export function viewItem(index: LinkIndex, item: number): ItemView {
  return { index, item, lead: index.leads[item]!, members: index.members[item]! };
}

export const noStrength: StrengthOfCity = () => 0;

export function cityName({ index }: ItemView, city: number): string {
  return index.attributes.cities[city]!.name;
}

/** The lead, or the members where no lead is known, for a sentence. */
export function namePartner(view: ItemView): string {
  const [first] = view.members;
  if (view.lead >= 0) return cityName(view, view.lead);
  return first === undefined ? 'the members' : cityName(view, first);
}
