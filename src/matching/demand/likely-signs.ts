import type { Evidence } from '../answers.js';
import type { Circle, CityEntry, UseCaseEntry } from '../entries.js';
import type { FactIndex } from '../fact-index.js';
import { pointTo } from '../features/feature.js';
import { agree, countryInSentence, inSentence, listNames } from '../sentence.js';

/** Something that points to a use case in a city where nobody has asked for it so far. */
export interface Sign {
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/**
 * At least two signs point to it, and the city has no case of it.
 *
 * Signs are facts, not ranks: a rank among the opportunities can fall when another city joins, a sign cannot, and
 * so no total of likely demand falls when the catalogue grows.
 */
export function isLikely(city: CityEntry, useCase: UseCaseEntry): boolean {
  if (city.cases.has(useCase.id)) return false;
  return SIGNS.filter((isThere) => isThere(city, useCase)).length >= ENOUGH_SIGNS;
}

export const ENOUGH_SIGNS = 2;

/** The signs in words, with the records that show them. */
export function signsFor(index: FactIndex, city: CityEntry, useCase: UseCaseEntry): Sign[] {
  return [
    ...writeIf(runsInCountry, writeCountry, { index, city, useCase }),
    ...writeIf(runsInGroup, writeGroup, { index, city, useCase }),
    ...writeIf(companyTakesPart, writeCompanies, { index, city, useCase }),
    ...writeIf(worksOnTheme, writeThemes, { index, city, useCase }),
  ];
}

interface Place {
  readonly index: FactIndex;
  readonly city: CityEntry;
  readonly useCase: UseCaseEntry;
}

type Check = (city: CityEntry, useCase: UseCaseEntry) => boolean;

function writeIf(isThere: Check, write: (place: Place) => Sign, place: Place): Sign[] {
  return isThere(place.city, place.useCase) ? [write(place)] : [];
}

const runsInCountry: Check = ({ country }, { runnersByCountry }) =>
  country !== null && runnersByCountry.has(country.id);

const runsInGroup: Check = (city, useCase) =>
  city.groups.some((group) => isTiedBy(group, city, useCase));

/** A member of the same country is a sign already, and would count twice. */
function isTiedBy(group: Circle, city: CityEntry, useCase: UseCaseEntry): boolean {
  if (group.useCaseIds.has(useCase.id)) return true;
  return useCase.runnersByCircle.has(group) && runnersAbroad(group, city, useCase).length > 0;
}

const runnersAbroad = (group: Circle, city: CityEntry, useCase: UseCaseEntry): CityEntry[] =>
  group.members.filter(
    ({ facts, runs }) => facts.countryId !== city.facts.countryId && runs.includes(useCase),
  );

const companyTakesPart: Check = ({ businesses }, { sharers }) =>
  businesses.some((business) => sharers.has(business));

const worksOnTheme: Check = ({ runsByTheme }, { themeIds }) =>
  themeIds.some((themeId) => runsByTheme.has(themeId));

const SIGNS: readonly Check[] = [runsInCountry, runsInGroup, companyTakesPart, worksOnTheme];

function writeCountry({ index, city, useCase }: Place): Sign {
  const runners = runnersOf(index, useCase).filter(({ country }) => country === city.country);
  const names = listNames(runners.map(({ name }) => name));
  const country = countryInSentence(city.country!.name);
  return {
    text: `${names}, also in ${country}, ${agree(runners.length, 'runs', 'run')} it.`,
    evidence: pointTo('City', runners.slice(0, MOST_EVIDENCE)),
  };
}

function writeGroup({ city, useCase }: Place): Sign {
  const group = city.groups.find((circle) => isTiedBy(circle, city, useCase))!;
  const runners = runnersAbroad(group, city, useCase);
  const names = listNames(runners.map(({ name }) => name));
  return {
    text:
      runners.length === 0
        ? `${group.name}, of which ${city.name} is a member, works on it.`
        : `${names}, also in ${group.name}, ${agree(runners.length, 'runs', 'run')} it.`,
    evidence: [...pointTo('WorkingGroup', [group]), ...pointTo('City', runners.slice(0, 3))],
  };
}

function writeCompanies({ city, useCase }: Place): Sign {
  const sharers = city.businesses.filter((business) => useCase.sharers.has(business));
  const names = listNames(sharers.map(({ name }) => name));
  const verb = agree(sharers.length, 'takes', 'take');
  return {
    text: `${names}, active in ${city.name}, ${verb} part in it elsewhere.`,
    evidence: pointTo('Business', sharers.slice(0, MOST_EVIDENCE)),
  };
}

function writeThemes({ index, city, useCase }: Place): Sign {
  const shared = useCase.themeIds
    .filter((themeId) => city.runsByTheme.has(themeId))
    .map((themeId) => index.themeById.get(themeId)!);
  const labels = listNames(shared.map(({ label }) => inSentence(label)));
  return {
    text: `${city.name} already works on ${labels}.`,
    evidence: pointTo('Theme', shared.slice(0, MOST_EVIDENCE)),
  };
}

const MOST_EVIDENCE = 5;

const runnersOf = ({ cities }: FactIndex, { runners }: UseCaseEntry): CityEntry[] =>
  runners.map((ordinal) => cities[ordinal]!);
