import { firstStated } from '../json/stated-json.js';
import { readPeriod, readPlace, readPlaces } from '../stated-coverage.js';
import type { StatedPeriod, StatedPlace } from '../stated-dataset.js';
import type { CkanRecord } from './record.js';

export function placesOf(record: CkanRecord): StatedPlace[] {
  const names = record.spatial_text.length > 0 ? record.spatial_text : record.spatial_name;
  const one = { iri: record.spatial_uri, names, geometry: null };
  const listed = record.spatial_coverage.map(placeOf);
  const stated = [
    one,
    ...geometriesOf(record),
    ...listed,
    ...record.geographical_coverage.map(readPlace),
  ];
  return stated.filter(
    ({ iri, names, geometry }) => iri !== null || names.length > 0 || geometry !== null,
  );
}

function placeOf(place: CkanRecord['spatial_coverage'][number]): StatedPlace {
  if (place.written !== null) return readPlace(place.written);
  return {
    iri: place.uri,
    names: place.text,
    geometry: firstStated(place.geom, place.bbox, place.centroid),
  };
}

function geometriesOf(record: CkanRecord): StatedPlace[] {
  const places = readPlaces(record.spatial);
  return places.length > 0 ? places : boundingBoxOf(record);
}

/** Extras of the harvester for INSPIRE. */
function boundingBoxOf(record: CkanRecord): StatedPlace[] {
  const sides = [
    record['bbox-west-long'],
    record['bbox-south-lat'],
    record['bbox-east-long'],
    record['bbox-north-lat'],
  ];
  return sides.some((side) => side === null)
    ? []
    : [{ iri: null, names: [], geometry: sides.join(',') }];
}

export function periodsOf(record: CkanRecord): StatedPeriod[] {
  const start = firstStated(record.temporal_start, record['temporal-extent-begin']);
  const end = firstStated(record.temporal_end, record['temporal-extent-end']);
  const listed = [...record.temporal_coverage, ...record.temporals].map(periodOf);
  const written = record.temporal === null ? [] : [readPeriod(record.temporal)];
  return [{ start, end }, ...listed, ...written].filter(
    (period) => period.start !== null || period.end !== null,
  );
}

function periodOf(stated: CkanRecord['temporals'][number]): StatedPeriod {
  if (stated.written !== null) return readPeriod(stated.written);
  return {
    start: firstStated(stated.start, stated.start_date),
    end: firstStated(stated.end, stated.end_date),
  };
}
