import type { Dataset } from '../../../src/seed/schema/dataset.schema.js';
import type { Chance } from '../chance.js';
import type { GeneratedCity } from './cities.js';
import { LANGUAGES, type LanguagePack, SUBJECTS } from './languages.js';
import { REGISTRY, portalOf, siteOf } from './sources.js';

export interface GeneratedDataset {
  readonly dataset: Dataset;
  /** Slugs of the kinds of data that it is of. */
  readonly kinds: readonly string[];
}

export interface Publishers {
  readonly cities: readonly GeneratedCity[];
  readonly businesses: readonly { readonly id: string }[];
  /** Slugs of kinds that the catalogue knows. */
  readonly kinds: readonly string[];
}

/** The slug of the dataset of a number, from 1; known before the dataset is made. */
export const slugOfDataset = (number: number): string => `${subjectOf(number).slug}-${number}`;

/** Datasets one by one: there may be more than fit into memory. */
export function* makeDatasets(
  count: number,
  publishers: Publishers,
  chance: Chance,
): Generator<GeneratedDataset> {
  for (let number = 1; number <= count; number += 1) {
    const kinds = chance
      .some(chance.upTo(3) - 1, publishers.kinds.length, 0.5)
      .map((position) => publishers.kinds[position - 1]!);
    yield { dataset: makeDataset(number, publishers, chance), kinds };
  }
}

const subjectOf = (number: number) => SUBJECTS[number % SUBJECTS.length]!;

function makeDataset(number: number, { cities, businesses }: Publishers, chance: Chance): Dataset {
  const city = chance.ofFirst(cities, 0.4);
  const pack: LanguagePack = LANGUAGES[city.language];
  const subject = pack.subjects[number % SUBJECTS.length]!;
  const publisher = publisherOf(city, businesses, chance);
  const isFeed = publisher.type === 'business' && chance.isTrue(0.4);
  return {
    id: slugOfDataset(number),
    title: pack.title(subject, city.name),
    description: describe(subject, pack, chance),
    publisher,
    theme: subjectOf(number).theme,
    kind: isFeed ? 'live-feed' : chance.isTrue(0.02) ? 'standard' : 'data-product',
    accessModel: chance.ofFirst(ACCESS_MODELS, 0.5),
    licence: chance.isTrue(0.6) ? chance.ofFirst(LICENCES, 0.5) : null,
    url: `${publisher.type === 'business' ? siteOf(publisher.id) : portalOf(city.id)}${number}`,
    format: chance.isTrue(0.8) ? chance.ofFirst(FORMATS, 0.4) : null,
    systemId: isFeed ? `feed-${number}` : null,
    websiteUrl: null,
    coverageCities: coverageOf(city, cities, chance),
    coverageCountries: chance.isTrue(0.3) ? [city.country] : [],
    sources: [publisher.type === 'business' ? siteOf(publisher.id) : portalOf(city.id)].concat(
      chance.isTrue(0.2) ? REGISTRY : [],
    ),
  };
}

function publisherOf(
  city: GeneratedCity,
  businesses: Publishers['businesses'],
  chance: Chance,
): Dataset['publisher'] {
  const drawn = chance.next();
  if (drawn < 0.75) return { type: 'city', id: city.id };
  if (drawn < 0.95) return { type: 'business', id: chance.ofFirst(businesses, 0.5).id };
  return { type: 'other', name: `Region of ${city.name}` };
}

function describe(subject: string, { sentences, words }: LanguagePack, chance: Chance): string {
  const told = Array.from({ length: chance.upTo(3) }, () =>
    chance.of(sentences).replaceAll('WORD', () => chance.of(words)),
  );
  return `${subject}. ${told.join(' ')}`;
}

/** The city itself as a rule, and at times some of the others. */
function coverageOf(
  city: GeneratedCity,
  cities: readonly GeneratedCity[],
  chance: Chance,
): string[] {
  if (chance.isTrue(0.9)) return chance.isTrue(0.9) ? [city.id] : [];
  const others = chance.some(3, cities.length, 0.4).map((position) => cities[position - 1]!.id);
  return [...new Set([city.id, ...others])];
}

const ACCESS_MODELS = [
  'open-publication',
  'agreement',
  'requires-key',
  'commercial',
  'tender-obligations',
  'partnership',
  'data-space',
];
const LICENCES = ['CC BY 4.0', 'CC0 1.0', 'ODbL 1.0', 'Licence Ouverte 2.0', 'dl-de/by-2-0'];
const FORMATS = ['CSV', 'GeoJSON', 'JSON', 'XLSX', 'SHP', 'WMS', 'GTFS', 'PDF'];
