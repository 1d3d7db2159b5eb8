import type { StatedPeriod, StatedPlace } from './stated-dataset.js';

const FOUR_NUMBERS = /^\s*-?\d+(\.\d+)?(\s*[,;\s]\s*-?\d+(\.\d+)?){3}\s*$/;
const WKT =
  /^\s*(<[^>]*>\s*)?(SRID=\d+;\s*)?(POINT|LINESTRING|POLYGON|MULTI[A-Z]+|ENVELOPE|GEOMETRYCOLLECTION)\s*Z?\s*\(/i;

/** What a text about a place is: an address, a geometry or a name. */
export function readPlace(stated: string): StatedPlace {
  if (/^(https?|urn):/i.test(stated)) return { iri: stated, names: [], geometry: null };
  const isGeometry = /^\s*[[{]/.test(stated) || FOUR_NUMBERS.test(stated) || WKT.test(stated);
  if (isGeometry) return { iri: null, names: [], geometry: stated };
  return { iri: null, names: [{ text: stated, language: null }], geometry: null };
}

/** A text, a geometry or a list of these. Four numbers are a list, but one place. */
export function readPlaces(stated: unknown): StatedPlace[] {
  if (Array.isArray(stated) && !isGeometry(stated)) return stated.flatMap(readPlaces);
  if (typeof stated === 'string') return stated.trim() === '' ? [] : [readPlace(stated)];
  if (typeof stated !== 'object' || stated === null) return [];
  return [
    {
      iri: null,
      names: [],
      geometry: Array.isArray(stated) ? stated.join(',') : JSON.stringify(stated),
    },
  ];
}

function isGeometry(list: readonly unknown[]): boolean {
  return list.length === 4 && list.every((one) => typeof one === 'number');
}

/** "2015-01-01/2015-12-31", "2015-01-01/.." or "2015". */
export function readPeriod(stated: string): StatedPeriod {
  const [start = '', end] = stated.split('/');
  if (end === undefined) return { start: openEnd(start), end: null };
  return { start: openEnd(start), end: openEnd(end) };
}

function openEnd(stated: string): string | null {
  return stated.trim() === '' || stated.trim() === '..' ? null : stated.trim();
}
