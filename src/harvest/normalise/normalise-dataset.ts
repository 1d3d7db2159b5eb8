import type { MappedCode, NormalisedAgent, NormalisedDataset } from '../normalised-dataset.js';
import type { HarvestProblem } from '../problem.js';
import type { StatedAgent, StatedDataset } from '../stated-dataset.js';
import { ACCESS_RIGHTS } from '../../catalogue/vocabulary/access-right.js';
import { DATA_THEMES } from '../../catalogue/vocabulary/data-theme.js';
import { findLanguage } from '../../catalogue/vocabulary/find-language.js';
import { FREQUENCIES } from '../../catalogue/vocabulary/frequency.js';
import { mapCode, mapCodes, type CodeField } from './codes.js';
import { normaliseDate, normalisePeriods } from './dates.js';
import { normaliseDistributions } from './distributions.js';
import { normaliseByHansa } from './by-hansa.js';
import { commonLicence, normaliseLicence } from './licences.js';
import { mainTitle } from './main-title.js';
import { Notes, type UnmappedValue } from './notes.js';
import { normalisePlaces } from './places.js';
import { normaliseTexts } from './texts.js';
import { normaliseIri, normaliseUrl } from './web-address.js';

/** What became of a record, and what is worth telling its source about it. */
export interface Normalised {
  /** Null when the record is rejected; the problems say why. */
  readonly dataset: NormalisedDataset | null;
  readonly problems: readonly HarvestProblem[];
  /** Values without a term in the EU vocabularies: what is left to map. */
  readonly unmapped: readonly UnmappedValue[];
}

/**
 * Cleans, checks and maps a record as its source states it. It is rejected when no language has a title: a title is never
 * made from a file's name or the description, which would be the title of something else.
 */
export function normaliseDataset(stated: StatedDataset): Normalised {
  const notes = new Notes(stated.identifier);
  const titles = normaliseTexts(stated.titles, TITLE, notes);
  const languages = mapCodes(stated.languages, LANGUAGE, notes);
  const title = mainTitle(
    titles,
    languages.flatMap(({ code }) => code ?? []),
  );
  if (title === undefined) {
    notes.rejected('TITLE_MISSING', TITLE.field, {
      found: null,
      accepted: 'a title in at least one language',
    });
    return { dataset: null, problems: notes.problems, unmapped: [] };
  }
  const dataset = {
    title,
    titles,
    languages,
    ...describe(stated, notes),
    ...circumstances(stated, notes),
  };
  return { dataset, problems: notes.problems, unmapped: notes.unmapped };
}

const TITLE = { field: 'dct:title', characters: 1_000, texts: 50 };
const DESCRIPTION = { field: 'dct:description', characters: 20_000, texts: 50 };
const KEYWORD = { field: 'dcat:keyword', characters: 300, texts: 200 };

const LANGUAGE: CodeField = { field: 'dct:language', find: findLanguage };
const THEME: CodeField = { field: 'dcat:theme', find: (words) => DATA_THEMES.find(words)?.code };
const FREQUENCY: CodeField = {
  field: 'dct:accrualPeriodicity',
  find: (words) => FREQUENCIES.find(words)?.code,
};
const ACCESS_RIGHT: CodeField = {
  field: 'dct:accessRights',
  find: (words) => ACCESS_RIGHTS.find(words)?.code,
};

type Description = Omit<NormalisedDataset, 'title' | 'titles' | 'languages' | keyof Circumstances>;

function describe(stated: StatedDataset, notes: Notes): Description {
  const distributions = normaliseDistributions(stated.distributions, notes);
  return {
    identifier: stated.identifier,
    iri: normaliseIri(stated.iri, 'dct:identifier', notes),
    otherIdentifiers: distinct(stated.otherIdentifiers),
    descriptions: descriptionsOf(stated, notes),
    keywords: normaliseTexts(stated.keywords, KEYWORD, notes),
    themes: mapCodes(stated.themes, THEME, notes),
    type: stated.type?.trim() || null,
    landingPages: distinct(
      stated.landingPages.flatMap((page) => normaliseUrl(page, 'dcat:landingPage', notes) ?? []),
    ),
    publisher: stated.publisher && normaliseAgent(stated.publisher, notes),
    hasContactPoint: stated.hasContactPoint,
    licence: normaliseLicence(stated.licence, 'dct:license', notes) ?? commonLicence(distributions),
    conformsTo: distinct(stated.conformsTo),
    byHansa: stated.byHansa && normaliseByHansa(stated.byHansa),
    distributions,
  };
}

type Circumstances = Pick<
  NormalisedDataset,
  'issued' | 'modified' | 'frequency' | 'accessRight' | 'places' | 'periods'
>;

function circumstances(stated: StatedDataset, notes: Notes): Circumstances {
  const interval = intervalIn(stated.modified);
  return {
    issued: normaliseDate(stated.issued, 'dct:issued', notes),
    modified: interval ? null : normaliseDate(stated.modified, 'dct:modified', notes),
    frequency: frequencyOf(stated.frequency ?? interval, notes),
    accessRight: mapCode(stated.accessRights, ACCESS_RIGHT, notes),
    places: normalisePlaces(stated.places, notes),
    periods: normalisePeriods(stated.periods, notes),
  };
}

/** Project Open Data (DCAT-US) has data that change steadily say how often in the place of when. */
const intervalIn = (modified: string | null): string | null =>
  modified !== null && /^\s*R\/P/i.test(modified) ? modified : null;

const frequencyOf = (stated: string | null, notes: Notes): MappedCode | null =>
  mapCode(stated, FREQUENCY, notes);

function descriptionsOf(stated: StatedDataset, notes: Notes): NormalisedDataset['descriptions'] {
  const descriptions = normaliseTexts(stated.descriptions, DESCRIPTION, notes);
  if (descriptions.length === 0) {
    const accepted = 'a description in at least one language';
    notes.kept('DESCRIPTION_MISSING', DESCRIPTION.field, { found: null, accepted });
  }
  return descriptions;
}

function normaliseAgent(
  { iri, names, homepage, type }: StatedAgent,
  notes: Notes,
): NormalisedAgent {
  return {
    iri: normaliseIri(iri, 'dct:publisher', notes),
    names: normaliseTexts(
      names,
      { field: 'dct:publisher.foaf:name', characters: 500, texts: 50 },
      notes,
    ),
    homepage: normaliseUrl(homepage, 'dct:publisher.foaf:homepage', notes),
    type,
  };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values.flatMap((value) => value.trim() || []))].sort();
}
