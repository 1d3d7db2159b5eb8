import { addTo, type Tally } from '../tally.js';
import type { ItemView, LinkFeature } from './link-feature.js';

/** How alike the item is in its members to what the city takes part in (the cosines of item-kNN, added up). */
export const membersInCommon: LinkFeature = {
  kind: 'PAST_PARTNER',
  topic: 'worked together',
  name: 'members in common',
  measure: (view) => {
    const { index, members } = view;
    const sums = new Float64Array(index.itemsOf.length);
    for (const [other, shared] of countShared(view)) {
      const cosine = shared / Math.sqrt(index.members[other]!.length * members.length);
      for (const city of index.members[other]!) sums[city]! += cosine;
    }
    return (city) => sums[city]!;
  },
};

/** How many members each other item has in common with this one. */
function countShared({ index, item, members }: ItemView): Tally {
  const shared: Tally = new Map();
  for (const member of members) {
    for (const other of index.itemsOf[member]!) if (other !== item) addTo(shared, other);
  }
  return shared;
}
