import { keep, type LinkIndex } from '../link-index.js';
import { noStrength, type LinkFeature } from './link-feature.js';

/** How many members things of its programme have. */
export const sizeOfProgramme: LinkFeature = {
  kind: 'ITEM_TRAIT',
  topic: 'members to expect',
  name: 'members usual in the programme',
  isRelative: true,
  measure: ({ index, item }) => {
    const programme = index.attributes.programmes.of[item]!;
    const usual = Math.log(usualMembers(index, programme));
    return () => usual;
  },
};

/** How many members the other things have in which the lead takes part. */
export const sizeOfCircle: LinkFeature = {
  kind: 'ITEM_TRAIT',
  topic: 'members to expect',
  name: 'members usual with the lead',
  isRelative: true,
  measure: ({ index, lead, item }) => {
    if (lead < 0) return noStrength;
    const sizes = index.itemsOf[lead]!.filter((other) => other !== item).map(
      (other) => index.members[other]!.length,
    );
    const known = sizes.filter((size) => size > 1).map(Math.log);
    const usual = (known.reduce((sum, size) => sum + size, 0) + 3) / (known.length + 2);
    return () => usual;
  },
};

export const activityOfLead: LinkFeature = {
  kind: 'ITEM_TRAIT',
  topic: 'members to expect',
  name: 'activity of the lead',
  isRelative: true,
  measure: ({ index, lead }) => {
    const active = lead < 0 ? 0 : Math.log1p(index.itemsOf[lead]!.length);
    return () => active;
  },
};

/** Known members: the same for all things of which the lead alone is known. */
export const knownMembers: LinkFeature = {
  kind: 'ITEM_TRAIT',
  topic: 'members to expect',
  name: 'known members',
  isRelative: true,
  measure: ({ members }) => {
    const count = Math.log1p(members.length);
    return () => count;
  },
};

/** The mean, with three imagined things of the mean size of all. */
export function usualMembers(index: LinkIndex, programme: number): number {
  const all = keep(index, 'members of all', () => sumMembers(index, () => true));
  const here = keep(index, `members of programme ${programme}`, () =>
    sumMembers(
      index,
      (item) => programme >= 0 && index.attributes.programmes.of[item] === programme,
    ),
  );
  const mean = (all.members + 2) / (all.items + 1);
  return (here.members + 3 * mean) / (here.items + 3);
}

function sumMembers(
  index: LinkIndex,
  counts: (item: number) => boolean,
): { members: number; items: number } {
  const sizes = index.members.filter((known, item) => known.length > 1 && counts(item));
  return { members: sizes.reduce((sum, known) => sum + known.length, 0), items: sizes.length };
}
