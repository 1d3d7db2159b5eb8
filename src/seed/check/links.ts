import { type Noun, recordFiles } from '../files.js';
import { valueAt } from './values-at.js';

/** What a field may name. */
export type Target = Noun | 'dataThemes' | 'finerThemes' | 'kinds';

/** Fields of records that name another record; `*` stands for every item. Sources are named by their address. */
export const linksOfRecords: Record<Noun, Record<string, Target | 'publisher'>> = {
  cities: {
    'networks.*': 'networks',
    'networkSources.*': 'sources',
    'sources.*': 'sources',
    geoSource: 'sources',
    'openDataPortal.source': 'sources',
  },
  useCases: {
    'themes.*': 'finerThemes',
    'implementations.*.city': 'cities',
    'implementations.*.businesses.*': 'businesses',
    'implementations.*.datasets.*': 'datasets',
    'implementations.*.sharingModel': 'sharingModels',
    'implementations.*.source': 'sources',
    'otherImplementations.*.businesses.*': 'businesses',
    'otherImplementations.*.datasets.*': 'datasets',
    'otherImplementations.*.sharingModel': 'sharingModels',
    'otherImplementations.*.source': 'sources',
    'presentedAt.*': 'events',
    'relatedInstruments.*': 'instruments',
    'sources.*': 'sources',
  },
  businesses: { 'operatesInCities.*': 'cities', 'offers.*': 'datasets', 'sources.*': 'sources' },
  datasets: {
    'publisher.id': 'publisher',
    theme: 'dataThemes',
    'coverageCities.*': 'cities',
    'sources.*': 'sources',
  },
  workingGroups: {
    network: 'networks',
    'memberCities.*': 'cities',
    'chairCities.*': 'cities',
    'useCases.*': 'useCases',
    'sources.*': 'sources',
  },
  events: {
    series: 'workingGroups',
    'cities.*': 'cities',
    'businesses.*': 'businesses',
    'useCasesPresented.*': 'useCases',
    'sources.*': 'sources',
  },
  instruments: { 'sources.*': 'sources' },
  sharingModels: { 'sources.*': 'sources' },
  networks: { declaration: 'instruments', 'members.*': 'businesses', 'sources.*': 'sources' },
  sources: {},
};

/** Links inside the vocabulary. */
export const linksOfVocabulary = {
  dataKinds: {
    'kinds.*.theme': 'dataThemes',
    'kinds.*.broader': 'kinds',
    'rules.*.kinds.*': 'kinds',
    'overrides.*.kind': 'kinds',
    'notHeld.*.kinds.*': 'kinds',
  },
  themes: { 'finerThemes.*.broader': 'dataThemes' },
  legalBases: {},
} as const satisfies Record<string, Record<string, Target>>;

/** Links of the vocabulary to records: ours says more than a foreign catalogue needs, so they bind its own only. */
export const linksOfOwnVocabulary = {
  dataKinds: {
    'kinds.*.datasets.*': 'datasets',
    'kinds.*.businesses.*': 'businesses',
    'overrides.*.useCase': 'useCases',
    'notHeld.*.business': 'businesses',
  },
  themes: {},
  legalBases: { '*.instruments.*': 'instruments' },
} as const satisfies Record<string, Record<string, Target>>;

/** The noun that a field of a record names; a publisher says itself which one it is. */
export function targetOf(target: Target | 'publisher', record: unknown): Target | undefined {
  if (target !== 'publisher') return target;
  const type = valueAt(record, ['publisher', 'type']);
  if (type === 'city') return 'cities';
  return type === 'business' ? 'businesses' : undefined;
}

/** What may stand in a field, in words. */
export function describeTarget(target: Target, known: ReadonlySet<string>): string {
  switch (target) {
    case 'dataThemes':
    case 'finerThemes':
      return `one of ${target} in themes.json: ${[...known].join(', ')}`;
    case 'kinds':
      return 'the slug of a kind in data-kinds.json';
    case 'sources':
      return `the url of a record in ${recordFiles.sources}`;
    default:
      return `the id of a record in ${recordFiles[target]}`;
  }
}
