import type { ParticipationItem } from './participation.js';
import { seededRandom, shuffle } from '../fit/seeded-random.js';
import type { Link } from './link-index.js';

/** Known links, some of them hidden as if they were to be predicted. */
export interface Rehearsal {
  readonly known: readonly Link[];
  readonly hidden: readonly Link[];
  /** Items that may be answers, or for which cities are sought. */
  readonly openItems: readonly number[];
}

/**
 * What is not known of the items in question: MEMBERS, all but the lead, or LINKS, a part of the members.
 *
 * A rehearsal hides as much, so that the weights are fitted to what they will meet.
 */
export type Hiding = 'MEMBERS' | 'LINKS';

export interface Rehearsed {
  readonly items: readonly ParticipationItem[];
  readonly links: readonly Link[];
  readonly hiding: Hiding;
}

export function findHiding(links: readonly Link[], openItems: readonly number[]): Hiding {
  const isOpen = new Set(openItems);
  const partlyKnown = new Set<number>();
  for (const { item, isLead } of links) if (!isLead && isOpen.has(item)) partlyKnown.add(item);
  return partlyKnown.size * 2 > openItems.length ? 'LINKS' : 'MEMBERS';
}

/** Each part of the links is hidden once, while the rest is known. */
export function rehearseInTurn(rehearsed: Rehearsed): Rehearsal[] {
  const parts = Array.from({ length: TURNS }, (_, turn) => turn);
  if (rehearsed.hiding === 'LINKS') {
    const order = shuffleMembers(rehearsed.links);
    return parts.map((turn) => hide(rehearsed, pick(order, turn)));
  }
  const items = shuffle(itemsToHide(rehearsed.links), seededRandom(SEED));
  return parts.map((turn) => hideMembersOf(rehearsed, pick(items, turn)));
}

/** The last part is hidden: by the starts of the items where they are known, else by chance. */
export function rehearseFuture(rehearsed: Rehearsed): Rehearsal {
  const { items, links, hiding } = rehearsed;
  if (hiding === 'LINKS') {
    const order = shuffleMembers(links);
    return hide(rehearsed, order.slice(0, Math.ceil(order.length / TURNS)));
  }
  const found = itemsToHide(links);
  const isDated = found.every((item) => items[item]!.start !== '');
  const inOrder = isDated
    ? found.toSorted((one, other) => compareStarts(items[one]!, items[other]!) || one - other)
    : shuffle(found, seededRandom(SEED));
  return hideMembersOf(rehearsed, inOrder.slice(Math.floor(found.length * (1 - FUTURE))));
}

const TURNS = 5;
const FUTURE = 0.3;
/** Items in question at a time: a bound of time, and enough to rank among. */
const MOST_OPEN = 300;
const SEED = 1241;

function hideMembersOf(rehearsed: Rehearsed, items: readonly number[]): Rehearsal {
  const { links } = rehearsed;
  const isOpen = new Set(shuffle(items, seededRandom(SEED)).slice(0, MOST_OPEN));
  const isHidden = ({ item, isLead }: Link) => isOpen.has(item) && !isLead;
  return {
    known: links.filter((link) => !isHidden(link)),
    hidden: links.filter(isHidden),
    openItems: [...isOpen].toSorted((one, other) => one - other),
  };
}

/** All of these links are hidden, though questions are put on a part of the items only. */
function hide({ links }: Rehearsed, hidden: readonly Link[]): Rehearsal {
  const isHidden = new Set(hidden);
  const items = new Set(links.map(({ item }) => item));
  const isOpen = new Set(shuffle([...items], seededRandom(SEED)).slice(0, MOST_OPEN));
  return {
    known: links.filter((link) => !isHidden.has(link)),
    hidden: hidden.filter(({ item }) => isOpen.has(item)),
    openItems: [...isOpen].toSorted((one, other) => one - other),
  };
}

/** Items with members beside the lead. */
function itemsToHide(links: readonly Link[]): number[] {
  return [...new Set(links.filter(({ isLead }) => !isLead).map(({ item }) => item))];
}

function shuffleMembers(links: readonly Link[]): Link[] {
  return shuffle(
    links.filter(({ isLead }) => !isLead),
    seededRandom(SEED),
  );
}

function pick<Value>(values: readonly Value[], turn: number): Value[] {
  return values.filter((_, at) => at % TURNS === turn);
}

function compareStarts({ start }: ParticipationItem, other: ParticipationItem): number {
  if (start === other.start) return 0;
  return start < other.start ? -1 : 1;
}
