import type { DatasetColumns, RecordContent } from './record-content.js';

/** One of several records that describe the same dataset. */
export interface SharedRecord {
  readonly sourceId: number;
  readonly content: RecordContent;
}

export interface MergedRecord {
  readonly content: RecordContent;
  /** The source that each field was drawn from, by the name that the field has in the graph. */
  readonly fieldSources: Readonly<Record<string, number>>;
}

/**
 * One content for a dataset that several catalogues list; the records come in the order in which they were added.
 * Field by field, a record that knows something stands; of several that do, the one that was changed last by its own
 * word, and of those the first. Lists are taken whole from one record, so that files of different days are not mixed.
 * What the dataset is called by machines stays that of its first record.
 */
export function mergeRecords(records: readonly SharedRecord[]): MergedRecord {
  const [first] = records;
  if (!first) throw new Error('a dataset is described by one record at least');
  const ranked = records.toSorted(byModified);
  const fieldSources: Record<string, number> = {};
  const draw = (field: string, valueOf: (content: RecordContent) => unknown): RecordContent => {
    const drawn = ranked.find(({ content }) => isKnown(valueOf(content)));
    if (drawn) fieldSources[field] = drawn.sourceId;
    return (drawn ?? first).content;
  };
  const columns = Object.entries(FIELDS).flatMap(([field, [lead, ...others]]) => {
    const { dataset } = draw(field, (content) => content.dataset[lead]);
    return [lead, ...others].map((column) => [column, dataset[column]] as const);
  });
  const content: RecordContent = {
    dataset: { ...first.content.dataset, ...Object.fromEntries(columns) },
    themes: draw('themes', ({ themes }) => themes).themes,
    kinds: draw('kinds', records.some(statesKinds) ? statedKinds : ({ kinds }) => kinds).kinds,
    cities: draw('coverageCities', ({ cities }) => cities).cities,
    countries: draw('coverageCountries', ({ countries }) => countries).countries,
    distributions: draw('distributions', ({ distributions }) => distributions).distributions,
  };
  return { content, fieldSources };
}

/** Columns that belong together are drawn together; the first of them tells whether anything is known. */
const FIELDS: Readonly<
  Record<string, readonly [keyof DatasetColumns, ...(keyof DatasetColumns)[]]>
> = {
  title: ['title', 'titles'],
  description: ['description', 'descriptions'],
  keywords: ['keywords'],
  publisher: ['publisher_name', 'publisher_city', 'publisher_business'],
  accessModel: ['access_model'],
  accessRight: ['access_right'],
  licence: ['licence', 'licence_code'],
  landingPage: ['landing_page'],
  issued: ['issued'],
  modified: ['modified'],
  frequency: ['frequency', 'frequency_code'],
  languages: ['languages'],
  periods: ['periods'],
  places: ['places'],
  conformsTo: ['conforms_to'],
  otherIdentifiers: ['other_identifiers'],
  hasContactPoint: ['has_contact_point'],
  quality: ['quality_score', 'quality'],
};

/** What somebody says goes before what words point to. */
const statedKinds = ({ kinds }: RecordContent) =>
  kinds.filter(({ confidence }) => confidence === null);
const statesKinds = ({ content }: SharedRecord): boolean => statedKinds(content).length > 0;

/** Latest first; a record that does not say when it was changed comes after those that do. */
function byModified(one: SharedRecord, other: SharedRecord): number {
  const [a, b] = [one.content.dataset.modified ?? '', other.content.dataset.modified ?? ''];
  if (a === b) return 0;
  return a > b ? -1 : 1;
}

const isKnown = (value: unknown): boolean =>
  value !== null && value !== false && !(Array.isArray(value) && value.length === 0);
