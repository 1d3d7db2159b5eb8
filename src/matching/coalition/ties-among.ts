import type { Evidence } from '../answers.js';
import type { CityEntry } from '../entries.js';
import { pointTo } from '../features/feature.js';
import { listNames } from '../sentence.js';
import type { CoalitionTie, CoalitionTieKind } from './coalition.js';
import type { Stake } from './stake.js';

/** Groups, networks, use cases and businesses that two or more members share: most members first, then the rarest. */
export function tiesAmong(members: readonly Stake[]): CoalitionTie[] {
  const cities = members.map(({ city }) => city);
  return KINDS.flatMap(({ kind, of, write, type }) =>
    sharedBy(cities, of)
      .slice(0, MOST_OF_A_KIND)
      .map(({ link, sharing }) => ({
        kind,
        cityIds: sharing.map(({ id }) => id),
        text: write(
          link.name,
          sharing.map(({ name }) => name),
          sharing.length === cities.length,
        ),
        evidence: [...pointTo(type, [link]), ...casesOf(kind, link.id, sharing)],
      })),
  );
}

const MOST_OF_A_KIND = 10;

interface Link {
  readonly id: number;
  readonly name: string;
  readonly rarity: number;
}

interface KindOfTie {
  readonly kind: CoalitionTieKind;
  readonly type: Evidence['type'];
  readonly of: (city: CityEntry) => readonly Link[];
  readonly write: (link: string, names: readonly string[], isAll: boolean) => string;
}

const KINDS: readonly KindOfTie[] = [
  {
    kind: 'SHARED_GROUP',
    type: 'WorkingGroup',
    of: ({ groups }) => groups,
    write: (group, names, isAll) => `${writeNames(names, isAll)} meet in ${group}.`,
  },
  {
    kind: 'SHARED_NETWORK',
    type: 'Network',
    of: ({ networks }) => networks,
    write: (network, names, isAll) => `${writeNames(names, isAll)} belong to ${network}.`,
  },
  {
    kind: 'SHARED_USE_CASE',
    type: 'UseCase',
    of: ({ runs }) => runs.map(({ id, title, rarity }) => ({ id, name: `"${title}"`, rarity })),
    write: (useCase, names, isAll) => `${writeNames(names, isAll)} run ${useCase}.`,
  },
  {
    kind: 'SHARED_BUSINESS',
    type: 'Business',
    of: ({ businesses }) => businesses,
    write: (business, names, isAll) =>
      `${business} is active in ${isAll ? 'all of them' : listNames(names)}.`,
  },
];

const writeNames = (names: readonly string[], isAll: boolean): string =>
  isAll && names.length > 2 ? `All ${names.length} members` : listNames(names);

/** The cities that share at least one of these with another. */
export function tiedAmong(cities: readonly CityEntry[]): Set<CityEntry> {
  return new Set(KINDS.flatMap(({ of }) => sharedBy(cities, of).flatMap(({ sharing }) => sharing)));
}

interface Shared {
  readonly link: Link;
  readonly sharing: readonly CityEntry[];
}

function sharedBy(
  cities: readonly CityEntry[],
  of: (city: CityEntry) => readonly Link[],
): Shared[] {
  const found = new Map<number, { link: Link; sharing: CityEntry[] }>();
  for (const city of cities) {
    for (const link of of(city)) {
      const shared = found.get(link.id) ?? { link, sharing: [] };
      shared.sharing.push(city);
      found.set(link.id, shared);
    }
  }
  return [...found.values()]
    .filter(({ sharing }) => sharing.length > 1)
    .toSorted(
      (one, other) =>
        other.sharing.length - one.sharing.length ||
        other.link.rarity - one.link.rarity ||
        one.link.id - other.link.id,
    );
}

/** The cases that show a use case in common. */
function casesOf(kind: CoalitionTieKind, id: number, cities: readonly CityEntry[]): Evidence[] {
  if (kind !== 'SHARED_USE_CASE') return [];
  return pointTo(
    'Implementation',
    cities.flatMap((city) => city.cases.get(id)?.implementations ?? []),
  );
}
