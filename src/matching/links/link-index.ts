import type { Attributes } from './attributes.js';
import type { Participation } from './participation.js';

/** A link by ordinals. */
export interface Link {
  readonly city: number;
  readonly item: number;
  readonly isLead: boolean;
}

/** The attributes with the links that may be known, ready for the questions of the features. */
export interface LinkIndex {
  readonly attributes: Attributes;
  /** Known members of each item, the lead among them. */
  readonly members: readonly (readonly number[])[];
  /** The lead of each item; -1 when it is not known. */
  readonly leads: Int32Array;
  readonly itemsOf: readonly (readonly number[])[];
  readonly linkCount: number;
  /** What features worked out once for all questions. */
  readonly memo: Map<string, unknown>;
}

/** The links by ordinals, each once; links of unknown cities or items are left out. */
export function numberLinks({ cities, items, links }: Participation): Link[] {
  const cityOrdinals = new Map(cities.map(({ id }, ordinal) => [id, ordinal]));
  const itemOrdinals = new Map(items.map(({ id }, ordinal) => [id, ordinal]));
  const numbered = new Map<number, Link>();
  for (const { cityId, itemId, isLead } of links) {
    const city = cityOrdinals.get(cityId);
    const item = itemOrdinals.get(itemId);
    if (city === undefined || item === undefined) continue;
    const key = item * cities.length + city;
    numbered.set(key, { city, item, isLead: isLead || (numbered.get(key)?.isLead ?? false) });
  }
  return [...numbered.entries()].toSorted(([one], [other]) => one - other).map(([, link]) => link);
}

export function indexLinks(attributes: Attributes, links: readonly Link[]): LinkIndex {
  const members = attributes.items.map((): number[] => []);
  const itemsOf = attributes.cities.map((): number[] => []);
  const leads = new Int32Array(attributes.items.length).fill(-1);
  for (const { city, item, isLead } of links) {
    members[item]!.push(city);
    itemsOf[city]!.push(item);
    if (isLead) leads[item] = city;
  }
  return { attributes, members, leads, itemsOf, linkCount: links.length, memo: new Map() };
}

/** Works it out at the first question and keeps it for the life of the index. */
export function keep<Value>(index: LinkIndex, key: string, work: () => Value): Value {
  if (index.memo.has(key)) return index.memo.get(key) as Value;
  const value = work();
  index.memo.set(key, value);
  return value;
}
