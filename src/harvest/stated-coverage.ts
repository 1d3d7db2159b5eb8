import type { StatedPeriod, StatedPlace } from './stated-dataset.js';

const WKT =
  /^(<[^>]{0,200}>\s?)?(SRID=\d{1,9};)?(POINT|LINESTRING|POLYGON|MULTI[A-Z]{5,15}|ENVELOPE|GEOMETRYCOLLECTION)[\sZM]{0,5}\(/i;

/** Longer than any four numbers. */
const CHARACTERS_OF_BOX = 200;

/** What a text about a place is: an address, a geometry or a name. */
export function readPlace(stated: string): StatedPlace {
  if (/^(https?|urn):/i.test(stated)) return { iri: stated, names: [], geometry: null };
  const trimmed = stated.trim();
  const isGeometry = /^[[{]/.test(trimmed) || isBox(trimmed) || WKT.test(trimmed);
  if (isGeometry) return { iri: null, names: [], geometry: stated };
  return { iri: null, names: [{ text: stated, language: null }], geometry: null };
}

function isBox(stated: string): boolean {
  if (stated.length > CHARACTERS_OF_BOX) return false;
  const numbers = stated.split(/[,;\s]+/);
  return (
    numbers.length === 4 &&
    numbers.every((number) => number !== '' && Number.isFinite(Number(number)))
  );
}

/** A text, a geometry or a list of these. Four numbers are a list, but one place. */
export function readPlaces(stated: unknown): StatedPlace[] {
  if (Array.isArray(stated) && !isListOfFour(stated)) return stated.flatMap(readPlaces);
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

function isListOfFour(list: readonly unknown[]): boolean {
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
