import { countOf, roughDistance } from '../../sentence.js';
import { distancesFrom } from '../attributes.js';
import type { ItemView } from '../features/link-feature.js';
import { participantsOf } from '../features/programmes.js';
import { totalOf } from '../tally.js';
import type { Tell } from './account.js';
import { nameCities, nameCity, namePartner, nameProgramme } from './names.js';

export const ownProgramme: Tell = orWithout((view, city) => {
  const { index, item } = view;
  const { of } = index.attributes.programmes;
  const items = index.itemsOf[city]!.filter((other) => of[other] === of[item]);
  return {
    text:
      items.length === 0
        ? `${nameCity(view, city)} has not taken part in ${nameProgramme(view)} yet.`
        : `${nameCity(view, city)} took part in ${nameProgramme(view)} ${countOf(items.length, 'time', 'times')}.`,
    isPromising: items.length > 0,
    items: items.length > 0 ? items : [item],
  };
});

export const programmeNearby: Tell = orWithout((view, city) => {
  const participants = participantsOf(view.index, programmeOf(view));
  const near = nearestOf(view, city, [...participants.keys()]);
  const times = near.reduce((sum, other) => sum + participants.get(other)!, 0);
  const all = Math.round(totalOf(participants));
  const rest = `of the ${all} known parts in ${nameProgramme(view)}`;
  return near.length === 0
    ? {
        text: `None ${rest} is within ${AROUND_KM} km of ${nameCity(view, city)}.`,
        isPromising: false,
        items: [view.item],
      }
    : {
        text: `${times} ${rest} ${times === 1 ? 'is' : 'are'} within ${AROUND_KM} km of ${nameCity(view, city)}: ${nameCities(view, near)}.`,
        isPromising: true,
        cities: near,
      };
});

export const programmeReaches: Tell = orWithout((view, city) => {
  const { index, lead, item } = view;
  if (lead < 0) return { text: 'The lead is not known.', isPromising: false, items: [item] };
  const kilometres = distancesFrom(index.attributes, lead)[city]!;
  const items = withMembersAsFar(view, kilometres);
  const away = Number.isNaN(kilometres)
    ? 'at an unknown distance'
    : `${roughDistance(kilometres)} away`;
  return {
    text: `${nameCity(view, city)} is ${away} from ${namePartner(view)}; ${items.length === 0 ? 'no other item' : countOf(items.length, 'other item', 'other items')} of ${nameProgramme(view)} ${items.length === 0 ? 'is known to have joined' : 'joined'} cities about as far apart.`,
    isPromising: items.length > 0,
    cities: [lead],
    items,
  };
});

const AROUND_KM = 120;

function orWithout(tell: Tell): Tell {
  return (view, city) =>
    programmeOf(view) >= 0
      ? tell(view, city)
      : { text: 'It belongs to no known programme.', isPromising: false, items: [view.item] };
}

function programmeOf({ index, item }: ItemView): number {
  return index.attributes.programmes.of[item]!;
}

/** Those of the cities that are around, the nearest first. */
export function nearestOf(view: ItemView, city: number, cities: readonly number[]): number[] {
  const distances = distancesFrom(view.index.attributes, city);
  return cities
    .filter((other) => distances[other]! <= AROUND_KM)
    .toSorted((one, other) => distances[one]! - distances[other]! || one - other);
}

/** Items of the programme with a member between half and twice as far from the lead. */
function withMembersAsFar({ index, item }: ItemView, kilometres: number): number[] {
  const { of } = index.attributes.programmes;
  return [...index.members.keys()].filter((other) => {
    const lead = index.leads[other]!;
    if (other === item || of[other] !== of[item] || lead < 0) return false;
    const distances = distancesFrom(index.attributes, lead);
    return index.members[other]!.some(
      (member) =>
        member !== lead &&
        distances[member]! >= kilometres / 2 &&
        distances[member]! <= kilometres * 2 + 10,
    );
  });
}
