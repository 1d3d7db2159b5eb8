import { countOf, roughPopulation } from '../../sentence.js';
import type { ItemView } from '../features/link-feature.js';
import { usualMembers } from '../features/item-traits.js';
import type { Tell } from './account.js';
import { firstPartner, nameCities, nameCity, nameCountry, nameItem, nameItems } from './names.js';
import { nearestOf } from './programme-accounts.js';

export const activeCity: Tell = (view, city) => {
  const { itemsOf, leads, attributes } = view.index;
  const items = itemsOf[city]!.toSorted((one, other) =>
    attributes.items[other]!.start.localeCompare(attributes.items[one]!.start, 'en'),
  );
  const led = items.filter((item) => leads[item] === city).length;
  const name = nameCity(view, city);
  if (items.length === 0)
    return { text: `${name} is not known to take part in anything yet.`, isPromising: false };
  return {
    text: `${name} takes part in ${countOf(items.length, 'item', 'items')} and leads ${led}: ${nameItems(view, items)}.`,
    isPromising: true,
    items,
  };
};

export const inhabitants: Tell = (view, city) => {
  const { population } = view.index.attributes.cities[city]!;
  return population === null
    ? { text: `The size of ${nameCity(view, city)} is not known.`, isPromising: false }
    : {
        text: `${nameCity(view, city)} has ${roughPopulation(population)} inhabitants.`,
        isPromising: population >= 60_000,
      };
};

export const activeCountry: Tell = (view, city) => {
  const { of } = view.index.attributes.countries;
  const here = mostActive(
    view,
    [...of.keys()].filter((other) => of[other] === of[city]),
  );
  const parts = here.reduce((sum, other) => sum + view.index.itemsOf[other]!.length, 0);
  return {
    text: `Cities of ${nameCountry(view, city)} have ${countOf(parts, 'known part', 'known parts')} in all${here.length === 0 ? '' : `; most has ${nameCities(view, here.slice(0, 1))}`}.`,
    isPromising: parts > 0,
    cities: here.slice(0, 3),
  };
};

export const activeSurroundings: Tell = (view, city) => {
  const all = [...view.index.itemsOf.keys()].filter((other) => other !== city);
  const here = mostActive(view, nearestOf(view, city, all));
  if (here.length === 0) {
    return {
      text: `No city around ${nameCity(view, city)} is known to take part in anything.`,
      isPromising: false,
    };
  }
  return {
    text: `${countOf(here.length, 'city', 'cities')} within 120 km of ${nameCity(view, city)} ${here.length === 1 ? 'takes' : 'take'} part in something: ${nameCities(view, here)}.`,
    isPromising: true,
    cities: here,
  };
};

/** What says how many members an item is going to have. */
export const extent: Tell = (view) => {
  const { index, item, members } = view;
  const usual = usualMembers(index, index.attributes.programmes.of[item]!);
  const partner = firstPartner(view);
  const ofPartner =
    partner < 0
      ? ''
      : ` ${nameCity(view, partner)} takes part in ${countOf(index.itemsOf[partner]!.length, 'item', 'items')}.`;
  return {
    text: `${nameItem(view, item)} has ${countOf(members.length, 'known member', 'known members')}, such items have ${usual.toFixed(1)} on average.${ofPartner}`,
    isPromising: true,
    cities: partner < 0 ? [] : [partner],
    items: [item],
  };
};

function mostActive({ index }: ItemView, cities: readonly number[]): number[] {
  const { itemsOf } = index;
  return cities
    .filter((city) => itemsOf[city]!.length > 0)
    .toSorted((one, other) => itemsOf[other]!.length - itemsOf[one]!.length || one - other);
}
