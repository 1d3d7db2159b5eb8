import { distancesFrom } from '../attributes.js';
import { liftAround, liftByCountry } from '../concentration.js';
import { keep, type LinkIndex } from '../link-index.js';
import { addTo, type Tally } from '../tally.js';
import {
  noStrength,
  type ItemView,
  type LinkFeature,
  type StrengthOfCity,
} from './link-feature.js';

/** How much more the programme takes part around the city than all programmes, at several scales. */
export const programmeAround: readonly LinkFeature[] = [40, 120, 400].map((scaleKm) => ({
  kind: 'PROGRAMME',
  topic: 'programme around',
  name: `programme around ${scaleKm} km`,
  measure: inProgramme(`around ${scaleKm}`, (index, programme) => {
    return remember(liftAround(index, participantsOf(index, programme), scaleKm), index);
  }),
}));

export const programmeInCountry: LinkFeature = {
  kind: 'PROGRAMME',
  topic: 'programme around',
  name: 'programme in country',
  measure: inProgramme('in country', (index, programme) => {
    const lifts = liftByCountry(index, participantsOf(index, programme));
    return (city) => lifts[city]!;
  }),
};

/** How often the city itself took part in the programme. */
export const programmeHere: LinkFeature = {
  kind: 'PROGRAMME',
  topic: 'own part in the programme',
  name: 'programme here',
  measure: inProgramme('here', (index, programme) => {
    const participants = participantsOf(index, programme);
    return (city) => Math.log1p(participants.get(city) ?? 0);
  }),
};

export const programmeShare: LinkFeature = {
  kind: 'PROGRAMME',
  topic: 'own part in the programme',
  name: 'share of the programme',
  measure: inProgramme('share', (index, programme) => {
    const participants = participantsOf(index, programme);
    return (city) => (participants.get(city) ?? 0) / (index.itemsOf[city]!.length + 1);
  }),
};

/** How common this distance between lead and member is in the programme, against all programmes. */
export const programmeReach: LinkFeature = {
  kind: 'PROGRAMME',
  topic: 'reach of the programme',
  name: 'reach of the programme',
  measure: ({ index, item, lead }) => {
    if (lead < 0) return noStrength;
    const distances = distancesFrom(index.attributes, lead);
    const lifts = liftsOfBands(index, index.attributes.programmes.of[item]!);
    return (city) => (Number.isNaN(distances[city]!) ? 0 : lifts[bandOf(distances[city]!)]!);
  },
};

/** How common it is in the programme that lead and member share a country, against all programmes. */
export const programmeBorders: LinkFeature = {
  kind: 'PROGRAMME',
  topic: 'reach of the programme',
  name: 'borders in the programme',
  measure: ({ index, item, lead }) => {
    if (lead < 0) return noStrength;
    const { of } = index.attributes.countries;
    const lifts = liftsOfBorders(index, index.attributes.programmes.of[item]!);
    return (city) => lifts[Number(of[city] === of[lead])]!;
  },
};

/** Mean of the logarithms of the populations of its participants, less likely the further from it. */
export const programmeSize: LinkFeature = {
  kind: 'SIMILAR_SIZE',
  topic: 'size',
  name: 'size usual in the programme',
  isRelative: true,
  measure: inProgramme('size', (index, programme) => {
    const { logPopulations } = index.attributes;
    const usual = usualSize(participantsOf(index, programme), logPopulations);
    return (city) => -Math.abs(logPopulations[city]! - usual) || 0;
  }),
};

/** Known participations in the programme, by city. */
export function participantsOf(index: LinkIndex, programme: number): Tally {
  return keep(index, 'participants of programmes', () => {
    const { of, count } = index.attributes.programmes;
    const tallies = Array.from({ length: count }, (): Tally => new Map());
    index.members.forEach((members, item) => {
      for (const member of members) if (of[item]! >= 0) addTo(tallies[of[item]!]!, member);
    });
    return tallies;
  })[programme]!;
}

/** Prepares once for all items of the programme; an item without one has no strength. */
function inProgramme(
  name: string,
  prepare: (index: LinkIndex, programme: number) => StrengthOfCity,
): (view: ItemView) => StrengthOfCity {
  return ({ index, item }) => {
    const programme = index.attributes.programmes.of[item]!;
    if (programme < 0) return noStrength;
    return keep(index, `programme ${programme} ${name}`, () => prepare(index, programme));
  };
}

/** Many items of a programme ask for the same cities. */
function remember(strengthOf: StrengthOfCity, { itemsOf }: LinkIndex): StrengthOfCity {
  const found = new Float64Array(itemsOf.length).fill(Number.NaN);
  return (city) => {
    if (Number.isNaN(found[city]!)) found[city] = strengthOf(city);
    return found[city]!;
  };
}

function liftsOfBands(index: LinkIndex, programme: number): Float64Array {
  return keep(index, `bands ${programme}`, () => {
    const { attributes } = index;
    return liftsOfClasses(index, { programme, classes: BANDS_KM.length }, (lead, member) => {
      const kilometres = distancesFrom(attributes, lead)[member]!;
      return Number.isNaN(kilometres) ? -1 : bandOf(kilometres);
    });
  });
}

function liftsOfBorders(index: LinkIndex, programme: number): Float64Array {
  return keep(index, `borders ${programme}`, () => {
    const { of } = index.attributes.countries;
    return liftsOfClasses(index, { programme, classes: 2 }, (lead, member) =>
      Number(of[lead] === of[member]),
    );
  });
}

/** How much more common each class of pairs of lead and member is in the programme than in all. */
function liftsOfClasses(
  index: LinkIndex,
  { programme, classes }: { programme: number; classes: number },
  classOf: (lead: number, member: number) => number,
): Float64Array {
  const here = new Float64Array(classes);
  const all = new Float64Array(classes).fill(0.5);
  index.members.forEach((members, item) => {
    const lead = index.leads[item]!;
    for (const member of lead < 0 ? [] : members) {
      const found = member === lead ? -1 : classOf(lead, member);
      if (found < 0) continue;
      all[found]! += 1;
      if (index.attributes.programmes.of[item] === programme) here[found]! += 1;
    }
  });
  return compareShares(here, all);
}

function compareShares(here: Float64Array, all: Float64Array): Float64Array {
  const [inHere, inAll] = [here, all].map((counts) =>
    counts.reduce((sum, count) => sum + count, 0),
  );
  return here.map((count, at) => {
    const expected = all[at]! / inAll!;
    return Math.log((count + PRIOR * expected) / ((inHere! + PRIOR) * expected));
  });
}

/** Imagined pairs that are as in all programmes. */
const PRIOR = 5;
const BANDS_KM = [5, 25, 60, 120, 250, 500, 1000, Number.POSITIVE_INFINITY];
const bandOf = (kilometres: number): number => BANDS_KM.findIndex((end) => kilometres <= end);

/** Two imagined cities of 60,000 keep a small programme from an extreme. */
function usualSize(participants: Tally, logPopulations: Float64Array): number {
  let sum = 2 * Math.log(60_000);
  let count = 2;
  for (const [city, amount] of participants) {
    if (Number.isNaN(logPopulations[city]!)) continue;
    sum += amount * logPopulations[city]!;
    count += amount;
  }
  return sum / count;
}
