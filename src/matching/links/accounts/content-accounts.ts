import { listNames } from '../../sentence.js';
import { likestItems } from '../features/content.js';
import type { ItemView } from '../features/link-feature.js';
import { likenessTo } from '../likeness.js';
import type { Account, Tell } from './account.js';
import { nameCities, nameCity, nameItem, nameItems } from './names.js';
import { nearestOf } from './programme-accounts.js';

export const themes: Tell = (view, city) => {
  const { index, item } = view;
  const { items } = index.attributes;
  const wanted = new Set(items[item]!.themes);
  const alike = index.itemsOf[city]!.filter(
    (other) => other !== item && items[other]!.themes.some((theme) => wanted.has(theme)),
  );
  const shared = [...wanted].filter((theme) =>
    alike.some((other) => items[other]!.themes.includes(theme)),
  );
  if (alike.length === 0) return tellOfNothing(view, city, listNames([...wanted]));
  return {
    text: `${nameCity(view, city)} works on ${listNames(shared)} in ${nameItems(view, alike)}.`,
    isPromising: true,
    items: alike,
  };
};

export const texts: Tell = (view, city) => {
  const { index, item } = view;
  const likeness = likenessTo(index.attributes.texts, item);
  const [likest] = index.itemsOf[city]!.filter(
    (other) => other !== item && likeness[other]! > 0,
  ).sort((one, other) => likeness[other]! - likeness[one]! || one - other);
  if (likest === undefined)
    return tellOfNothing(view, city, `the words of ${nameItem(view, item)}`);
  return {
    text: `${nameCity(view, city)} takes part in ${nameItem(view, likest)}, which is worded like this.`,
    isPromising: true,
    items: [likest],
  };
};

export const naming: Tell = (view, city) => ({
  text: `The text of ${nameItem(view, view.item)} names ${nameCity(view, city)}.`,
  isPromising: true,
  items: [view.item],
});

export const wordsNearby: Tell = (view, city) => tellOfAlike(view, city, 'texts');

export const themesNearby: Tell = (view, city) => tellOfAlike(view, city, 'themes');

function tellOfAlike(view: ItemView, city: number, by: 'texts' | 'themes'): Account {
  const { members } = view.index;
  const items = likestItems(view, by);
  const near = nearestOf(view, city, [...new Set(items.flatMap((item) => members[item]!))]);
  const alike = by === 'texts' ? 'worded like' : 'on the themes of';
  if (near.length === 0) {
    return {
      text: `No city around ${nameCity(view, city)} takes part in anything that is ${alike} ${nameItem(view, view.item)}.`,
      isPromising: false,
      items: [view.item],
    };
  }
  const theirs = items.filter((item) => members[item]!.some((member) => near.includes(member)));
  return {
    text: `Around ${nameCity(view, city)}, ${nameCities(view, near)} ${near.length === 1 ? 'takes' : 'take'} part in what is ${alike} this: ${nameItems(view, theirs.slice(0, 1))}.`,
    isPromising: true,
    cities: near.slice(0, 3),
    items: theirs.slice(0, 2),
  };
}

function tellOfNothing(view: ItemView, city: number, what: string): Account {
  const name = nameCity(view, city);
  return {
    text:
      what === ''
        ? `The themes of ${nameItem(view, view.item)} are not known.`
        : `Nothing known of ${name} is on ${what}.`,
    isPromising: false,
    items: [view.item],
  };
}
