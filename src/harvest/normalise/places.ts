import type { NormalisedPlace } from '../normalised-dataset.js';
import type { StatedPlace } from '../stated-dataset.js';
import { boundingBox } from './bounding-box.js';
import type { Notes } from './notes.js';
import { gazetteerCodes } from './gazetteer-codes.js';
import { normaliseTexts } from './texts.js';
import { isIri } from './web-address.js';

/** Places that say where: each once. */
export function normalisePlaces(stated: readonly StatedPlace[], notes: Notes): NormalisedPlace[] {
  const places = stated.slice(0, MOST_PLACES).map((place) => normalisePlace(place, notes));
  if (stated.length > MOST_PLACES) {
    const accepted = `at most ${MOST_PLACES}; the others are left out`;
    notes.kept('TOO_MUCH', FIELD, { found: `${stated.length} places`, accepted });
  }
  const known = places.filter(({ iri, names, geometry }) => iri || names.length > 0 || geometry);
  return [...new Map(known.map((place) => [JSON.stringify(place), place])).values()];
}

const FIELD = 'dct:spatial';
const MOST_PLACES = 200;

function normalisePlace({ iri, names, geometry }: StatedPlace, notes: Notes): NormalisedPlace {
  const stated = iri?.trim() ?? '';
  // Four numbers in the place of a name are a box.
  const [boxes, words] = partition(names, ({ text }) => boundingBox(text) !== null);
  const shape = shapeOf(geometry ?? boxes[0]?.text ?? null);
  return {
    iri: isIri(stated) ? stated : null,
    names: normaliseTexts(words, NAMES, notes),
    ...shape,
    ...gazetteerCodes([stated, ...names.map(({ text }) => text)]),
  };
}

function shapeOf(geometry: string | null): Pick<NormalisedPlace, 'geometry' | 'bbox'> {
  if (geometry === null) return { geometry, bbox: null };
  return {
    geometry: geometry.slice(0, LONGEST_GEOMETRY),
    bbox: geometry.length > LONGEST_GEOMETRY ? null : boundingBox(geometry),
  };
}

const NAMES = { field: FIELD, characters: 500, texts: 50 };

function partition<Value>(
  values: readonly Value[],
  isFirst: (value: Value) => boolean,
): [Value[], Value[]] {
  return [values.filter(isFirst), values.filter((value) => !isFirst(value))];
}

/** In characters. */
const LONGEST_GEOMETRY = 100_000;
