import type { Facts } from '../../../src/matching/facts.js';
import { type Attributes, describeAttributes } from '../../../src/matching/links/attributes.js';
import { type Link, numberLinks } from '../../../src/matching/links/link-index.js';
import type { Rehearsed } from '../../../src/matching/links/rehearsal.js';
import { type HiddenCase, hideEachCase } from './hidden-cases.js';

export interface LinksOfFold {
  readonly attributes: Attributes;
  /** All links of cities to use cases that they run. */
  readonly links: readonly Link[];
  /** The links without the fold, to tune on. */
  readonly rehearsed: Rehearsed & { readonly attributes: Attributes };
  readonly cityPlaces: ReadonlyMap<number, number>;
  readonly useCasePlaces: ReadonlyMap<number, number>;
}

/** The facts in the neutral shape that the known methods read. */
export function toLinks(facts: Facts, fold: readonly HiddenCase[]): LinksOfFold {
  const participation = describe(facts);
  const attributes = describeAttributes(participation);
  const links = numberLinks(participation);
  const cityPlaces = placesOf(facts.cities);
  const useCasePlaces = placesOf(facts.useCases);
  const isInFold = ({ city, item }: Link) =>
    fold.some(
      ({ cityId, useCaseId }) =>
        cityPlaces.get(cityId) === city && useCasePlaces.get(useCaseId) === item,
    );
  const known = links.filter((link) => !isInFold(link));
  const rehearsed = {
    attributes,
    items: participation.items,
    links: known,
    hiding: 'LINKS' as const,
  };
  return { attributes, links, rehearsed, cityPlaces, useCasePlaces };
}

const placesOf = (rows: readonly { readonly id: number }[]): Map<number, number> =>
  new Map(rows.map(({ id }, place) => [id, place]));

function describe(facts: Facts) {
  return {
    cities: facts.cities.map((city) => ({
      ...city,
      id: String(city.id),
      country: String(city.countryId),
    })),
    items: facts.useCases.map(({ id, title, summary, themeIds }) => ({
      id: String(id),
      title,
      summary,
      start: '',
      themes: themeIds.map(String),
      programme: '',
    })),
    links: hideEachCase(facts).map(({ cityId, useCaseId }) => ({
      cityId: String(cityId),
      itemId: String(useCaseId),
      isLead: false,
    })),
  };
}
