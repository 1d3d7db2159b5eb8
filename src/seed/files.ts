/** The files of records, one noun each; a catalogue has all of them. */
export const recordFiles = {
  cities: 'cities.json',
  useCases: 'use-cases.json',
  businesses: 'businesses.json',
  datasets: 'datasets.json',
  workingGroups: 'working-groups.json',
  events: 'events.json',
  instruments: 'instruments.json',
  sharingModels: 'sharing-models.json',
  networks: 'networks.json',
  sources: 'sources.json',
} as const;

/** Editorial files that join the records; what a catalogue does not bring itself is taken from ours. */
export const vocabularyFiles = {
  dataKinds: 'data-kinds.json',
  themes: 'themes.json',
  legalBases: 'legal-bases.json',
} as const;

/** Brought by whoever has to credit somebody. */
export const creditsFile = 'credits.json';

export type Noun = keyof typeof recordFiles;
export type VocabularyPart = keyof typeof vocabularyFiles;

export const nouns = Object.keys(recordFiles) as Noun[];
export const vocabularyParts = Object.keys(vocabularyFiles) as VocabularyPart[];
