import { keep, type LinkIndex } from '../link-index.js';
import { likenessTo } from '../likeness.js';
import { liftAroundMembers } from '../concentration.js';
import { type Tally } from '../tally.js';
import {
  noStrength,
  type ItemView,
  type LinkFeature,
  type StrengthOfCity,
} from './link-feature.js';

/** Themes of the item among those that the city works on. */
export const sharedThemes: LinkFeature = {
  kind: 'SHARED_THEME',
  topic: 'themes',
  name: 'themes in common',
  measure: (view) => likenessToProfiles(view, 'themes'),
};

/** Words of the item among those of all that the city does. */
export const sharedWords: LinkFeature = {
  kind: 'SHARED_TEXT',
  topic: 'texts',
  name: 'words in common',
  measure: (view) => likenessToProfiles(view, 'texts'),
};

/** Likeness to the one thing that the city does that is most alike. */
export const likestText: LinkFeature = {
  kind: 'SHARED_TEXT',
  topic: 'texts',
  name: 'likest text',
  measure: ({ index, item }) => {
    const likeness = likenessTo(index.attributes.texts, item);
    return (city) => {
      let likest = 0;
      for (const done of index.itemsOf[city]!) {
        if (done !== item) likest = Math.max(likest, likeness[done]!);
      }
      return likest;
    };
  },
};

/** How much more of what is alike takes place around the city than of all: a region has its own words and themes. */
export const alikeAround: readonly LinkFeature[] = [
  {
    kind: 'SHARED_TEXT',
    topic: 'texts around',
    name: 'words around',
    measure: (view) => liftOfAlike(view, 'texts'),
  },
  {
    kind: 'SHARED_THEME',
    topic: 'themes around',
    name: 'themes around',
    measure: (view) => liftOfAlike(view, 'themes'),
  },
];

/** The text of the item names the city. */
export const namesCity: LinkFeature = {
  kind: 'SHARED_TEXT',
  topic: 'names the city',
  name: 'names the city',
  measure: ({ index, item }) => {
    const { names, words } = index.attributes;
    return (city) => Number(isNamed(names[city]!, words[item]!));
  },
};

/** The cosine to the blend of what the city does, from the cosines to each. */
function likenessToProfiles({ index, item }: ItemView, by: 'themes' | 'texts'): StrengthOfCity {
  const likeness = likenessTo(index.attributes[by], item);
  const lengths = lengthsOfProfiles(index, by);
  return (city) => {
    let sum = 0;
    for (const done of index.itemsOf[city]!) sum += likeness[done]!;
    return sum === 0 ? 0 : sum / lengths[city]!;
  };
}

/** The length of the sum of the vectors of what each city does. */
function lengthsOfProfiles(index: LinkIndex, by: 'themes' | 'texts'): Float64Array {
  return keep(index, `lengths of profiles by ${by}`, () =>
    Float64Array.from(index.itemsOf, (items) => {
      let squares = 0;
      for (const item of items) {
        const likeness = likenessTo(index.attributes[by], item);
        for (const other of items) squares += likeness[other]!;
      }
      return Math.sqrt(squares);
    }),
  );
}

function liftOfAlike({ index, item }: ItemView, by: 'texts' | 'themes'): StrengthOfCity {
  const likeness = likenessTo(index.attributes[by], item);
  const alike: Tally = new Map();
  for (const other of likestItems({ index, item }, by)) alike.set(other, likeness[other]!);
  return alike.size === 0 ? noStrength : liftAroundMembers(index, alike, 100);
}

/** Items of which more than one member is known, the likest first. */
export function likestItems(
  { index, item }: Pick<ItemView, 'index' | 'item'>,
  by: 'texts' | 'themes',
): number[] {
  const likeness = likenessTo(index.attributes[by], item);
  return [...likeness.keys()]
    .filter(
      (other) => other !== item && likeness[other]! > 0.05 && index.members[other]!.length > 1,
    )
    .sort((one, other) => likeness[other]! - likeness[one]! || one - other)
    .slice(0, MOST_ALIKE);
}

const MOST_ALIKE = 30;

/** All words of the name; a name of short words only would be found by chance. */
function isNamed(name: readonly string[], words: ReadonlySet<string>): boolean {
  return name.some((word) => word.length > 3) && name.every((word) => words.has(word));
}
