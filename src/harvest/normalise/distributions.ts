import type { NormalisedDistribution } from '../normalised-dataset.js';
import type { StatedDistribution } from '../stated-dataset.js';
import { normaliseByteSize } from './byte-size.js';
import { normaliseDate } from './dates.js';
import { normaliseFormat, normaliseMediaType } from './formats.js';
import { normaliseLicence } from './licences.js';
import type { Notes } from './notes.js';
import { plainText } from './plain-text.js';
import { normaliseTexts } from './texts.js';
import { normaliseUrl } from './web-address.js';

/** Distributions in the source's order: it is often that of importance. */
export function normaliseDistributions(
  stated: readonly StatedDistribution[],
  notes: Notes,
): NormalisedDistribution[] {
  if (stated.length > MOST_DISTRIBUTIONS) {
    const accepted = `at most ${MOST_DISTRIBUTIONS}; the others are left out`;
    notes.kept('TOO_MUCH', 'dcat:distribution', {
      found: `${stated.length} distributions`,
      accepted,
    });
  }
  return stated
    .slice(0, MOST_DISTRIBUTIONS)
    .map((distribution, at) => normaliseDistribution(distribution, at, notes));
}

const MOST_DISTRIBUTIONS = 1_000;

function normaliseDistribution(
  stated: StatedDistribution,
  at: number,
  notes: Notes,
): NormalisedDistribution {
  const field = `dcat:distribution[${at}]`;
  return {
    identifier: stated.identifier,
    titles: normaliseTexts(
      stated.titles,
      { field: `${field}.dct:title`, characters: 1_000, texts: 50 },
      notes,
    ),
    descriptions: normaliseTexts(
      stated.descriptions,
      { field: `${field}.dct:description`, characters: 20_000, texts: 50 },
      notes,
    ),
    accessUrl: normaliseUrl(stated.accessUrl, `${field}.dcat:accessURL`, notes),
    downloadUrl: normaliseUrl(stated.downloadUrl, `${field}.dcat:downloadURL`, notes),
    ...normaliseFormat(stated, field, notes),
    mediaType: normaliseMediaType(stated.mediaType, field, notes),
    licence: normaliseLicence(stated.licence, `${field}.dct:license`, notes),
    rights: stated.rights === null ? null : plainText(stated.rights.slice(0, 20_000)).text || null,
    byteSize: normaliseByteSize(stated.byteSize, `${field}.dcat:byteSize`, notes),
    issued: normaliseDate(stated.issued, `${field}.dct:issued`, notes),
    modified: normaliseDate(stated.modified, `${field}.dct:modified`, notes),
    conformsTo: distinct(stated.conformsTo),
    systemId: stated.systemId,
  };
}

const distinct = (values: readonly string[]): string[] =>
  [...new Set(values.map((value) => value.trim()))].filter(Boolean);
