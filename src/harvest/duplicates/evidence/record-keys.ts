import { hash } from 'node:crypto';
import type { LanguageText } from '../../../database/columns.js';
import { withoutLegalForm } from '../../gazetteer/legal-forms.js';
import type { DatasetColumns, DistributionColumns } from '../../record/record-content.js';
import { addressKey } from './address-key.js';
import { globalIdentifiers } from './global-identifiers.js';
import { titleWords } from './title-words.js';

/** What of a dataset tells whether another is the same. */
export interface DescribedDataset {
  readonly dataset: Pick<
    DatasetColumns,
    | 'identifier'
    | 'iri'
    | 'other_identifiers'
    | 'title'
    | 'titles'
    | 'publisher_city'
    | 'publisher_business'
    | 'publisher_name'
    | 'landing_page'
    | 'stated'
  >;
  readonly distributions: readonly Pick<
    DistributionColumns,
    'access_url' | 'download_url' | 'system_id'
  >[];
}

/** What two records can have in common. A WORDS key is met by titles that differ in one word. */
export type KeyKind = 'IDENTIFIER' | 'FEED' | 'DOWNLOAD' | 'PAGE' | 'TITLE' | 'WORDS';

export interface RecordKey {
  readonly kind: KeyKind;
  /** What is compared, in words that a reader knows again. */
  readonly value: string;
}

/** What it is called, and by whom it is published, for a second look at two records that share a key. */
export interface RecordNames {
  readonly titles: readonly LanguageText[];
  readonly publishers: readonly string[];
}

export function keysOf({ dataset, distributions }: DescribedDataset): RecordKey[] {
  const feeds = distributions.filter(({ system_id: id }) => id !== null);
  const identifiers = [dataset.iri, dataset.identifier, ...dataset.other_identifiers]
    .filter((text) => text !== null)
    .flatMap(globalIdentifiers);
  const pages = [dataset.landing_page, ...furtherPages(dataset), dataset.iri];
  return [
    ...identifiers.map(ofKind('IDENTIFIER')),
    ...feeds.flatMap(feedsOf).map(ofKind('FEED')),
    ...addresses(distributions.map(({ download_url: file }) => file)).map(ofKind('DOWNLOAD')),
    ...addresses([...pages, ...distributions.flatMap(pagesOf)]).map(ofKind('PAGE')),
    ...titleKeys(dataset),
  ];
}

/** The keys as they are stored: short, each once. */
export const storedKeys = (keys: readonly RecordKey[]): string[] => [
  ...new Set(keys.map(storedKey)),
];

const storedKey = ({ kind, value }: RecordKey): string =>
  LETTERS[kind] + hash('sha1', value, 'base64url').slice(0, HASH_LENGTH);

const LETTERS: Readonly<Record<KeyKind, string>> = {
  IDENTIFIER: 'i',
  FEED: 'f',
  DOWNLOAD: 'd',
  PAGE: 'p',
  TITLE: 't',
  WORDS: 'w',
};

/** 72 bits: among a hundred million keys no two fall together. */
const HASH_LENGTH = 12;

export const kindOfStored = (key: string): KeyKind => KINDS.get(key.charAt(0)) ?? 'WORDS';

const KINDS = new Map(
  Object.entries(LETTERS).map(([kind, letter]) => [letter, kind as KeyKind] as const),
);

export function namesOf({ dataset }: DescribedDataset): RecordNames {
  const { title, titles } = dataset;
  const stated = titles.length > 0 ? titles : [{ text: title, language: null }];
  return { titles: stated.slice(0, MOST_TITLES), publishers: publishersOf(dataset) };
}

/** Portals give the same title in all languages of the Union. */
const MOST_TITLES = 6;

/** The city or business that it was found to be, and what it is called. */
function publishersOf(dataset: DescribedDataset['dataset']): string[] {
  const { publisher_city: city, publisher_business: business, publisher_name: name } = dataset;
  const known = city ?? business;
  const called = name === null ? '' : withoutLegalForm(name);
  return [...(known === null ? [] : [`= ${known}`]), ...(called === '' ? [] : [called])];
}

const ofKind =
  (kind: KeyKind) =>
  (value: string): RecordKey => ({ kind, value });

const addresses = (stated: readonly (string | null)[]): string[] =>
  stated.flatMap((address) => (address === null ? [] : (addressKey(address) ?? [])));

const furtherPages = ({ stated }: DescribedDataset['dataset']): readonly string[] =>
  stated.find(({ field }) => field === 'landingPage')?.values ?? [];

type Described = DescribedDataset['distributions'][number];

/** Some operators give one id to all their feeds: then the address of each tells it. */
const feedsOf = ({ access_url: access, system_id: id }: Described): string[] => [
  ...(id === null ? [] : [id]),
  ...addresses([access]),
];

const pagesOf = ({ access_url: access, system_id: id }: Described) => (id === null ? [access] : []);

/** Titles identify nothing but among the datasets of one publisher. */
function titleKeys(dataset: DescribedDataset['dataset']): RecordKey[] {
  const [publisher] = publishersOf(dataset);
  if (publisher === undefined) return [];
  const titles = namesOf({ dataset, distributions: [] }).titles.map(({ text }) => titleWords(text));
  const whole = titles.map(({ words }) => words.join(' ')).filter(Boolean);
  const sets = titles.slice(0, 1).flatMap(({ words }) => wordSets(words));
  return [
    ...whole.map((words) => ({ kind: 'TITLE', value: `${words} (${publisher})` }) as const),
    ...sets.map((words) => ({ kind: 'WORDS', value: `${words} (${publisher})` }) as const),
  ];
}

/** All words, and all but one, in the order of the alphabet; a number is never left out. */
function wordSets(words: readonly string[]): string[] {
  const sorted = words.toSorted();
  if (words.length < 3 || words.length > MOST_WORDS) return [sorted.join(' ')];
  const fewer = sorted.flatMap((word, place) =>
    /\p{N}/u.test(word) ? [] : [sorted.toSpliced(place, 1).join(' ')],
  );
  return [sorted.join(' '), ...fewer];
}

const MOST_WORDS = 12;
