import { seededRandom } from '../../src/matching/fit/seeded-random.js';
import type { Participation, ParticipationLink } from '../../src/matching/links/participation.js';

const COUNTRIES = ['AT', 'BE', 'CZ', 'DE'];
const THEMES = ['air', 'energy', 'health', 'ports', 'schools', 'traffic'];
const FIRST_NEW_ITEM = 0.7;

export interface GivenParticipation extends Participation {
  /** All members of all items, those to be predicted among them. */
  readonly links: readonly (ParticipationLink & { readonly isTest: boolean })[];
}

/** Items from this date on have a known lead only. */
export const NEW_FROM = '2020-01-01';

/**
 * Cities in four countries that take part in items with cities around the lead and with an interest in the theme:
 * what the engine should find.
 */
export function givenParticipation({
  cities = 80,
  items = 120,
  seed = 7,
} = {}): GivenParticipation {
  const random = seededRandom(seed);
  const interests = Array.from({ length: cities }, () => pick(THEMES, random));
  const givenCities = Array.from({ length: cities }, (_, at) => ({
    id: `c${at}`,
    name: `City${at}`,
    country: COUNTRIES[at % COUNTRIES.length]!,
    latitude: 48 + 6 * Math.floor((at % COUNTRIES.length) / 2) + 4 * random(),
    longitude: 4 + 9 * ((at % COUNTRIES.length) % 2) + 6 * random(),
    population: at % 11 === 0 ? null : Math.round(10_000 * 30 ** random()),
  }));
  const givenItems = Array.from({ length: items }, (_, at) => {
    const theme = pick(THEMES, random);
    const isNew = at >= items * FIRST_NEW_ITEM;
    return {
      id: `i${at}`,
      title: `Joint ${theme} works ${at}`,
      summary: '',
      start: isNew ? `2020-0${1 + (at % 9)}-01` : `201${5 + (at % 5)}-06-01`,
      themes: [theme],
      programme: '',
    };
  });
  const links = givenItems.flatMap(({ id, start, themes }) => {
    const lead = Math.floor(random() * cities);
    const pull = givenCities.map((city, at) => {
      const here = givenCities[lead]!;
      const away = Math.hypot(
        city.latitude - here.latitude,
        (city.longitude - here.longitude) * 0.65,
      );
      const isKeen = themes.includes(interests[at]!);
      return at === lead ? Number.NEGATIVE_INFINITY : -away + (isKeen ? 4 : 0) + 3 * random();
    });
    const members = [...pull.keys()]
      .toSorted((one, other) => pull[other]! - pull[one]!)
      .slice(0, 5);
    return [lead, ...members].map((at) => ({
      cityId: `c${at}`,
      itemId: id,
      isLead: at === lead,
      isTest: at !== lead && start >= NEW_FROM,
    }));
  });
  return { cities: givenCities, items: givenItems, links };
}

function pick<Value>(values: readonly Value[], random: () => number): Value {
  return values[Math.floor(random() * values.length)]!;
}
