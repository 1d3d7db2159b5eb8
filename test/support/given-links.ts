import { describeAttributes } from '../../src/matching/links/attributes.js';
import { indexLinks, numberLinks, type LinkIndex } from '../../src/matching/links/link-index.js';

/** Items by their members, the lead first: `{ i1: ['a', 'b'] }`. */
export function givenLinks(membersByItem: Record<string, readonly string[]>): LinkIndex {
  const names = [...new Set(Object.values(membersByItem).flat())].toSorted();
  const participation = {
    cities: names.map((id, at) => ({
      id,
      name: id,
      country: at % 2 === 0 ? 'BE' : 'NL',
      latitude: 50,
      longitude: at,
      population: 50_000,
    })),
    items: Object.keys(membersByItem).map((id) => ({
      id,
      title: id,
      summary: '',
      start: '',
      themes: [],
      programme: '',
    })),
    links: Object.entries(membersByItem).flatMap(([itemId, members]) =>
      members.map((cityId, at) => ({ cityId, itemId, isLead: at === 0 })),
    ),
  };
  return indexLinks(describeAttributes(participation), numberLinks(participation));
}
