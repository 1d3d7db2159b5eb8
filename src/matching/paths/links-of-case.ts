import type { ImplementationFacts, Status } from '../facts.js';
import { firstReport } from '../first-report.js';
import { type Link, type LinkKind, type PathNode, type PathNodeType, node } from './link.js';
import type { Names } from './names.js';

/** An implementation ties its city, use case, businesses and datasets to each other, and to itself as an end. */
export function linksOfCase(found: ImplementationFacts, names: Names): Link[] {
  const useCase = node('UseCase', found.useCaseId);
  if (!names.has(useCase)) return [];
  const city = listed('City', found.cityId === null ? [] : [found.cityId], names)[0] ?? null;
  const parts: Parts = { found, names, useCase, city };
  return [
    ...ownCase(parts),
    ...businessesOf(parts),
    ...datasetsOf(parts),
    ...instrumentsOf(parts),
    ...endsOf(parts),
  ];
}

interface Parts {
  readonly found: ImplementationFacts;
  readonly names: Names;
  readonly useCase: PathNode;
  readonly city: PathNode | null;
}

const listed = (type: PathNodeType, ids: readonly number[], names: Names): PathNode[] =>
  ids.map((id) => node(type, id)).filter((named) => names.has(named));

const link = (
  { found }: Parts,
  [kind, one, other]: readonly [LinkKind, PathNode, PathNode],
  write: () => string,
): Link => ({ kind, one, other, record: node('Implementation', found.id), write });

/** The use case, and the city of the case where there is one. */
const placesOf = ({ useCase, city }: Parts): PathNode[] => (city ? [useCase, city] : [useCase]);

const writeTitle = ({ useCase, city, names }: Parts): string =>
  city ? `${names.of(useCase)} in ${names.of(city)}` : names.of(useCase);

function ownCase(parts: Parts): Link[] {
  const { city, useCase } = parts;
  if (!city) return [];
  return [link(parts, ['HAS_CASE', city, useCase], () => writeCase(parts, city))];
}

function businessesOf(parts: Parts): Link[] {
  const { found, names } = parts;
  return listed('Business', found.businessIds, names).flatMap((business) =>
    placesOf(parts).map((place) =>
      link(
        parts,
        ['TAKES_PART', business, place],
        () => `${names.of(business)} ${PART[found.status]} ${writeTitle(parts)}.`,
      ),
    ),
  );
}

function datasetsOf(parts: Parts): Link[] {
  const { found, names } = parts;
  return listed('Dataset', found.datasetIds, names).flatMap((dataset) =>
    placesOf(parts).map((place) =>
      link(
        parts,
        ['USES', place, dataset],
        () => `${writeTitle(parts)} ${USE[found.status]} ${names.of(dataset)}.`,
      ),
    ),
  );
}

function instrumentsOf(parts: Parts): Link[] {
  const { found, names } = parts;
  return listed('Instrument', found.instrumentIds ?? [], names).flatMap((instrument) =>
    placesOf(parts).map((place) =>
      link(
        parts,
        ['LEGAL_BASIS', place, instrument],
        () => `${writeTitle(parts)} ${BASIS[found.status]} ${names.of(instrument)}.`,
      ),
    ),
  );
}

function endsOf(parts: Parts): Link[] {
  const { found, names } = parts;
  const ends = [
    ...placesOf(parts),
    ...listed('Business', found.businessIds, names),
    ...listed('Dataset', found.datasetIds, names),
    ...listed('Instrument', found.instrumentIds ?? [], names),
  ];
  return ends.map((end) =>
    link(
      parts,
      ['PART_OF_CASE', node('Implementation', found.id), end],
      () => `${names.of(end)} is part of the case of ${writeTitle(parts)}.`,
    ),
  );
}

/** What has ended or is unclear is not told as if it ran. */
const PART: Readonly<Record<Status, string>> = {
  OPERATIONAL: 'takes part in',
  PILOT: 'takes part in the pilot of',
  EXPLORING: 'is part of the plans for',
  ENDED: 'took part in',
  UNKNOWN: 'is named in a case of unknown status of',
};

const USE: Readonly<Record<Status, string>> = {
  OPERATIONAL: 'uses',
  PILOT: 'uses, in pilot,',
  EXPLORING: 'is planned with',
  ENDED: 'used',
  UNKNOWN: 'is reported, its status unknown, with',
};

const BASIS: Readonly<Record<Status, string>> = {
  OPERATIONAL: 'rests on',
  PILOT: 'rests, in pilot, on',
  EXPLORING: 'is planned to rest on',
  ENDED: 'rested on',
  UNKNOWN: 'is reported, its status unknown, to rest on',
};

function writeCase({ found, useCase, names }: Parts, city: PathNode): string {
  const [here, title] = [names.of(city), names.of(useCase)];
  const words: Readonly<Record<Status, string>> = {
    OPERATIONAL: `${here} has ${title} in operation`,
    PILOT: `${here} has ${title} in pilot`,
    EXPLORING: `${here} is exploring ${title}`,
    ENDED: `${here} had ${title} and ended it`,
    UNKNOWN: `${here} has a case of ${title} whose status is not known`,
  };
  return `${words[found.status]}${firstReport([found])}.`;
}
