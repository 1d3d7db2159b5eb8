import type { CityEntry } from '../entries.js';
import { saturate } from '../measures.js';
import {
  agree,
  countryInSentence,
  listNames,
  roughDistance,
  roughPopulation,
  startSentence,
} from '../sentence.js';
import { nearestFirst, runnersBy, type Candidate } from './candidate.js';
import { pointTo, type Explanation, type Feature } from './feature.js';

/**
 * How alike in size the cities that run it are, on average.
 *
 * One city counts as unlike to begin with, so that one lucky likeness does not pass for a pattern.
 */
export const similarSize: Feature<Candidate, 'SIMILAR_SIZE'> = {
  kind: 'SIMILAR_SIZE',
  strength: ({ view, useCase }) =>
    sumOver(useCase.runners, view.sizeLikeness) / (useCase.runners.length + 1),
  explain: (candidate) => {
    const cities = runnersBy(candidate, candidate.view.sizeLikeness);
    return { text: writeSizes(cities, candidate.view.city), evidence: pointTo('City', cities) };
  },
};

/** How near the cities that run it are; each further city adds less. */
export const nearbyCity: Feature<Candidate, 'NEARBY_CITY'> = {
  kind: 'NEARBY_CITY',
  strength: ({ view, useCase }) => saturate(sumOver(useCase.runners, view.nearness), 1),
  explain: (candidate) => {
    const cities = runnersBy(candidate, candidate.view.nearness);
    return { text: writeDistances(cities, candidate), evidence: pointTo('City', cities) };
  },
};

/** How many cities of the same country run it, a case of the country or a region counting as one. */
export const sameCountry: Feature<Candidate, 'SAME_COUNTRY'> = {
  kind: 'SAME_COUNTRY',
  strength: (candidate) => saturate(countCompatriots(candidate), 2),
  explain: explainCountry,
};

function sumOver(ordinals: readonly number[], measure: Float64Array): number {
  let sum = 0;
  for (const ordinal of ordinals) sum += measure[ordinal]!;
  return sum;
}

function writeSizes(cities: readonly CityEntry[], city: CityEntry): string {
  const sized = cities.map(({ name, facts }) => `${name} (${roughPopulation(facts.population!)})`);
  const verbs = agree(cities.length, 'runs it and is', 'run it and are');
  const own = roughPopulation(city.facts.population!);
  return `${listNames(sized)} ${verbs} comparable in size to ${city.name} (${own} inhabitants).`;
}

function writeDistances(cities: readonly CityEntry[], { view }: Candidate): string {
  const placed = cities
    .slice(0, 3)
    .map(({ name, ordinal }) => `${name} (${roughDistance(view.kilometres[ordinal]!)} away)`);
  const subject = agree(
    placed.length,
    'The nearest city that runs it is',
    'The nearest cities that run it are',
  );
  return `${subject} ${listNames(placed)}.`;
}

function countCompatriots({ view, useCase }: Candidate): number {
  const { country } = view.city;
  if (!country) return 0;
  const cities = useCase.runnersByCountry.get(country.id) ?? 0;
  return cities + (useCase.nationalCases.get(country.id)?.length ?? 0);
}

function explainCountry(candidate: Candidate): Explanation {
  const { view, useCase } = candidate;
  const country = view.city.country!;
  const runners = useCase.runners.map((runner) => view.index.cities[runner]!);
  const compatriots = runners.filter((runner) => runner.country?.id === country.id);
  const cities = nearestFirst(compatriots, view);
  const national = useCase.nationalCases.get(country.id) ?? [];
  return {
    text: writeCountry(cities, national.length, country.name),
    evidence: [
      ...pointTo('City', cities.slice(0, 3)),
      ...pointTo('Implementation', national.slice(0, 1)),
      ...pointTo('Country', [country]),
    ],
  };
}

function writeCountry(cities: readonly CityEntry[], national: number, name: string): string {
  const country = countryInSentence(name);
  const names = listNames(cities.map((city) => city.name));
  const inCities = `${names}, also in ${country}, ${agree(cities.length, 'runs', 'run')} it`;
  const cases =
    national === 1 ? 'a national or regional case' : `${national} national or regional cases`;
  if (national === 0) return `${inCities}.`;
  if (cities.length === 0) return `${startSentence(country)} has ${cases} of it.`;
  return `${inCities}, and the country has ${cases}.`;
}
