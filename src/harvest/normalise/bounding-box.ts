import type { BoundingBox } from '../normalised-dataset.js';

/**
 * The box around a shape: WKT, GeoJSON, a GML envelope, or four numbers (west, south, east, north). Null when it is none
 * of these, when its coordinates are not degrees of WGS 84, or when it is a point.
 */
export function boundingBox(geometry: string): BoundingBox | null {
  const points = pointsOf(geometry.trim());
  if (points.length < 2) return null;
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  const box: BoundingBox = [least(longitudes), least(latitudes), most(longitudes), most(latitudes)];
  return isOnEarth(box) ? box : null;
}

type Point = readonly [longitude: number, latitude: number];

function pointsOf(geometry: string): Point[] {
  if (WKT.test(geometry)) return pointsOfWkt(geometry);
  if (geometry.startsWith('{')) return pointsOfGeoJson(geometry);
  if (/<gml:Envelope/i.test(geometry)) return pointsOfEnvelope(geometry);
  return FOUR_NUMBERS.test(geometry) ? inPairs(numbersIn(geometry)) : [];
}

const WKT = /^(<[^>]*>\s*)?(SRID=\d+;)?\s*(MULTI)?(POLYGON|LINESTRING|POINT)\b/i;
const FOUR_NUMBERS = /^-?\d+(\.\d+)?([,;\s]+-?\d+(\.\d+)?){3}$/;

/** Other reference systems than WGS 84 give other numbers: they are left alone. */
const OTHER_SYSTEM = /(?:EPSG\/0\/|EPSG:+|SRID=)(?!4326\b|4258\b|0\b)\d+/i;

function pointsOfWkt(geometry: string): Point[] {
  if (OTHER_SYSTEM.test(geometry)) return [];
  const coordinates = geometry.slice(geometry.indexOf('('));
  return coordinates.split(',').flatMap((point) => inPairs(numbersIn(point).slice(0, 2)));
}

function pointsOfGeoJson(geometry: string): Point[] {
  try {
    const { coordinates } = JSON.parse(geometry) as { coordinates?: unknown };
    return positionsIn(coordinates);
  } catch {
    return [];
  }
}

function positionsIn(coordinates: unknown): Point[] {
  if (!Array.isArray(coordinates)) return [];
  const [first, second] = coordinates as unknown[];
  if (typeof first === 'number' && typeof second === 'number') return [[first, second]];
  return coordinates.flatMap(positionsIn);
}

/** GML writes latitude first for EPSG:4326 under its http and urn names. */
function pointsOfEnvelope(geometry: string): Point[] {
  if (OTHER_SYSTEM.test(geometry)) return [];
  const corners = [...geometry.matchAll(/<gml:(?:lower|upper)Corner>([^<]*)</gi)];
  const points = corners.flatMap(([, corner]) => inPairs(numbersIn(corner!)));
  const isLatitudeFirst = /def[/:](crs|EPSG)/i.test(geometry) && !/CRS84/i.test(geometry);
  return isLatitudeFirst
    ? points.map(([latitude, longitude]) => [longitude, latitude] as const)
    : points;
}

const numbersIn = (text: string): number[] =>
  (text.match(/-?\d+(\.\d+)?(e[+-]?\d+)?/gi) ?? []).map(Number);

function inPairs(numbers: readonly number[]): Point[] {
  return numbers.flatMap((number, at) =>
    at % 2 === 1 ? [[numbers[at - 1]!, number] as const] : [],
  );
}

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));

function isOnEarth([west, south, east, north]: BoundingBox): boolean {
  return (
    west >= -180 && east <= 180 && south >= -90 && north <= 90 && (west < east || south < north)
  );
}
