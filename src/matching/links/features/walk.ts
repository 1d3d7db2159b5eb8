import type { LinkIndex } from '../link-index.js';
import { addTo, type Tally } from '../tally.js';
import type { LinkFeature } from './link-feature.js';

/** How likely a walk from the item by its members and what else they take part in ends in the city (RP3). */
export const walk: LinkFeature = {
  kind: 'PAST_PARTNER',
  topic: 'partners in common',
  name: 'item walk',
  measure: ({ index, item }) => {
    const chances = new Float64Array(index.itemsOf.length);
    for (const [other, chance] of walkToItems(index, item)) {
      for (const city of index.members[other]!) chances[city]! += chance;
    }
    return (city) => Math.log1p(chances[city]! / LITTLE);
  },
};

/** A chance that is not to be told from none. */
const LITTLE = 0.003;

/** Items that the members of this one take part in: small ones, of members who take part in little, first. */
function walkToItems({ members, itemsOf }: LinkIndex, item: number): Tally {
  const found: Tally = new Map();
  for (const member of members[item]!) {
    for (const other of itemsOf[member]!) {
      const chance = 1 / (members[other]!.length * itemsOf[member]!.length);
      if (other !== item) addTo(found, other, chance);
    }
  }
  return found;
}
