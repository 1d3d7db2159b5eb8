import { runs, type Circle, type CityEntry, type UseCaseEntry } from '../entries.js';
import type { FactIndex, WhoHas } from '../fact-index.js';
import { append } from '../gather.js';
import { ENOUGH_SIGNS } from './likely-signs.js';

/**
 * The cities for which `isLikely` holds, by id.
 *
 * Each sign is followed to the cities that show it: most cities of a large catalogue show none.
 */
export function likelyCities(index: FactIndex, useCase: UseCaseEntry): CityEntry[] {
  const signs = new Uint8Array(index.cities.length);
  SIGNS.forEach((listCities, sign) => {
    for (const { ordinal } of listCities(useCase, index)) signs[ordinal]! |= 1 << sign;
  });
  return index.cities.filter(
    (city) => countBits(signs[city.ordinal]!) >= ENOUGH_SIGNS && !city.cases.has(useCase.id),
  );
}

type ListCities = (useCase: UseCaseEntry, index: FactIndex) => readonly CityEntry[];

const inCountry: ListCities = ({ runnersByCountry }, index) =>
  [...runnersByCountry.keys()].flatMap((id) => whoHas(index).country.get(id) ?? []);

const inGroup: ListCities = (useCase, index) => {
  const working = whoHas(index).groupOn.get(useCase.id) ?? [];
  const running = [...useCase.runnersByCircle.keys()].filter(({ type }) => type === 'WorkingGroup');
  return [
    ...working.flatMap(({ members }) => members),
    ...running.flatMap((group) => withRunnerAbroad(group, useCase)),
  ];
};

function withRunnerAbroad({ members }: Circle, useCase: UseCaseEntry): CityEntry[] {
  const runners = members.filter((member) => runs(member, useCase));
  const countries = new Set(runners.map(({ facts }) => facts.countryId));
  return members.filter(({ facts }) => countries.size - Number(countries.has(facts.countryId)) > 0);
}

const withCompany: ListCities = ({ sharers }, { cityById }) =>
  [...sharers].flatMap(({ cities }) => [...cities].flatMap((id) => cityById.get(id) ?? []));

const onTheme: ListCities = ({ themeIds }, index) =>
  themeIds.flatMap((id) => whoHas(index).theme.get(id) ?? []);

const SIGNS: readonly ListCities[] = [inCountry, inGroup, withCompany, onTheme];

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left > 0; left >>= 1) count += left & 1;
  return count;
}

/** Listed at the first question about demand. */
function whoHas(index: FactIndex): WhoHas {
  index.memo.whoHas ??= listWhoHas(index);
  return index.memo.whoHas;
}

function listWhoHas({ cities }: FactIndex): WhoHas {
  const [country, theme, groupOn] = [new Map(), new Map(), new Map()];
  for (const city of cities) {
    if (city.country) append(country, city.country.id, city);
    for (const themeId of city.runsByTheme.keys()) append(theme, themeId, city);
  }
  for (const group of new Set(cities.flatMap(({ groups }) => groups))) {
    for (const useCaseId of group.useCaseIds) append(groupOn, useCaseId, group);
  }
  return { country, theme, groupOn };
}
