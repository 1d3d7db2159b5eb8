import { listNames } from '../../sentence.js';
import type { ItemView } from '../features/link-feature.js';

export function nameCity({ index }: ItemView, city: number): string {
  const { name, id } = index.attributes.cities[city]!;
  return name || id;
}

export function nameCities(view: ItemView, cities: readonly number[]): string {
  return listNames(cities.map((city) => nameCity(view, city)));
}

/** In quotes, as it stands in the file. */
export function nameItem({ index }: ItemView, item: number): string {
  const { title, id } = index.attributes.items[item]!;
  return `"${title || id}"`;
}

export function nameItems(view: ItemView, items: readonly number[]): string {
  return listNames(
    items.map((item) => nameItem(view, item)),
    2,
  );
}

/** The lead, else the first known member; -1 where none is known. */
export function firstPartner({ lead, members }: ItemView): number {
  return lead >= 0 ? lead : (members[0] ?? -1);
}

/** "the lead Porto", "the member Porto". */
export function namePartner(view: ItemView, partner = firstPartner(view)): string {
  if (partner < 0) return 'the members';
  return `${partner === view.lead ? 'the lead' : 'the member'} ${nameCity(view, partner)}`;
}

export function nameProgramme({ index, item }: ItemView): string {
  return index.attributes.items[item]!.programme || 'no programme';
}

export function nameCountry({ index }: ItemView, city: number): string {
  return index.attributes.cities[city]!.country || 'an unknown country';
}
