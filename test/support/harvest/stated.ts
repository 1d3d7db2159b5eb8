import type {
  StatedDataset,
  StatedDistribution,
  StatedText,
} from '../../../src/harvest/stated-dataset.js';

/** A dataset of which nothing is stated but its title. */
export function statedDataset(stated: Partial<StatedDataset> = {}): StatedDataset {
  return {
    identifier: 'trees',
    iri: null,
    otherIdentifiers: [],
    titles: [inLanguage('Street trees')],
    descriptions: [],
    keywords: [],
    themes: [],
    landingPages: [],
    publisher: null,
    hasContactPoint: false,
    issued: null,
    modified: null,
    frequency: null,
    languages: [],
    accessRights: null,
    licence: null,
    places: [],
    periods: [],
    conformsTo: [],
    type: null,
    byHansa: null,
    distributions: [],
    ...stated,
  };
}

/** A distribution of which nothing is stated. */
export function statedDistribution(stated: Partial<StatedDistribution> = {}): StatedDistribution {
  return {
    identifier: null,
    titles: [],
    descriptions: [],
    accessUrl: null,
    downloadUrl: null,
    format: null,
    mediaType: null,
    licence: null,
    rights: null,
    byteSize: null,
    issued: null,
    modified: null,
    conformsTo: [],
    systemId: null,
    ...stated,
  };
}

export const inLanguage = (text: string, language: string | null = null): StatedText => ({
  text,
  language,
});
