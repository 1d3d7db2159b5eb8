import { listNames } from '../../sentence.js';
import { keep, type LinkIndex } from '../link-index.js';
import { blend, cosineOf, type TermVector } from '../term-vector.js';
import { cityName, type ItemView, type LinkFeature } from './link-feature.js';

/** Themes of the item among those that the city works on. */
export const sharedThemes: LinkFeature = {
  kind: 'SHARED_THEME',
  name: 'themes in common',
  measure: ({ index, item }) => {
    const { themes } = index.attributes;
    const profiles = profileCities(index, 'themes');
    return (city) => cosineOf(themes[item]!, profiles[city]!);
  },
  word: wordThemes,
};

/** Words of the item among those of all that the city does. */
export const sharedWords: LinkFeature = {
  kind: 'SHARED_TEXT',
  name: 'words in common',
  measure: ({ index, item }) => {
    const { texts } = index.attributes;
    const profiles = profileCities(index, 'texts');
    return (city) => cosineOf(texts[item]!, profiles[city]!);
  },
  word: wordLikest,
};

/** Likeness to the one thing that the city does that is most alike. */
export const likestText: LinkFeature = {
  kind: 'SHARED_TEXT',
  name: 'likest text',
  measure: (view) => (city) => {
    let likest = 0;
    for (const done of view.index.itemsOf[city]!) likest = Math.max(likest, likenessOf(view, done));
    return likest;
  },
  word: wordLikest,
};

/** The text of the item names the city. */
export const namesCity: LinkFeature = {
  kind: 'SHARED_TEXT',
  name: 'names the city',
  measure: ({ index, item }) => {
    const { names, words } = index.attributes;
    return (city) => Number(isNamed(names[city]!, words[item]!));
  },
  word: (view, city) => `Its text names ${cityName(view, city)}.`,
};

function profileCities(index: LinkIndex, by: 'themes' | 'texts'): TermVector[] {
  return keep(index, `profiles by ${by}`, () =>
    index.itemsOf.map((items) => blend(items.map((item) => index.attributes[by][item]!))),
  );
}

function likenessOf({ index, item }: ItemView, other: number): number {
  const { texts } = index.attributes;
  return other === item ? 0 : cosineOf(texts[item]!, texts[other]!);
}

/** All words of the name; a name of short words only would be found by chance. */
function isNamed(name: readonly string[], words: ReadonlySet<string>): boolean {
  return name.some((word) => word.length > 3) && name.every((word) => words.has(word));
}

function wordThemes({ index, item }: ItemView, city: number): string {
  const { items } = index.attributes;
  const done = new Set(index.itemsOf[city]!.flatMap((other) => items[other]!.themes));
  return `It works on ${listNames(items[item]!.themes.filter((theme) => done.has(theme)))}.`;
}

function wordLikest(view: ItemView, city: number): string {
  const [likest] = view.index.itemsOf[city]!.toSorted(
    (one, other) => likenessOf(view, other) - likenessOf(view, one) || one - other,
  );
  if (likest === undefined) return 'Nothing that it does is alike.';
  return `It takes part in the like of it: "${view.index.attributes.items[likest]!.title}".`;
}
