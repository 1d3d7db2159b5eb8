/** Places on the unit sphere, three numbers each: distances between them cost one square root and one arcsine. */
export type SpherePoints = Float64Array;

interface Coordinates {
  /** Decimal degrees, WGS 84. */
  latitude: number;
  longitude: number;
}

export function placeOnSphere(places: readonly Coordinates[]): SpherePoints {
  const points = new Float64Array(places.length * 3);
  places.forEach((place, position) => points.set(unitVector(place), position * 3));
  return points;
}

/** Great-circle distance between two of the points, by their positions in the list. */
export function kilometresBetween(points: SpherePoints, from: number, to: number): number {
  const chord = Math.sqrt(squaredChord(points, from, to));
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, chord / 2));
}

/** The square of the straight line between two of the points, in radii of the Earth: it grows with their distance. */
export function squaredChord(points: SpherePoints, from: number, to: number): number {
  const dx = points[from * 3]! - points[to * 3]!;
  const dy = points[from * 3 + 1]! - points[to * 3 + 1]!;
  const dz = points[from * 3 + 2]! - points[to * 3 + 2]!;
  return dx * dx + dy * dy + dz * dz;
}

/** Points whose squared chord is larger are farther apart than this, whatever the last bits. */
export function squaredChordOver(kilometres: number): number {
  const chord = 2 * Math.sin(kilometres / (2 * EARTH_RADIUS_KM));
  return chord * chord * (1 + 1e-9);
}

/** Mean radius of the Earth (IUGG). */
const EARTH_RADIUS_KM = 6371.0088;

function unitVector({ latitude, longitude }: Coordinates): [number, number, number] {
  const phi = (latitude * Math.PI) / 180;
  const lambda = (longitude * Math.PI) / 180;
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}
