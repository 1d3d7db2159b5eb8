import { saturate } from '../measures.js';
import { measureKinship, runningTogether } from '../running-together.js';
import { agree, listNames } from '../sentence.js';
import { runnersBy, type Candidate } from './candidate.js';
import { pointTo, type Explanation, type Feature } from './feature.js';

/** How much the cities that run it have in common with what the city runs. */
export const kindredCities: Feature<Candidate, 'SHARED_USE_CASE'> = {
  kind: 'SHARED_USE_CASE',
  strength: ({ view, useCase }) => {
    const together = runningTogether(view.index, useCase);
    let sum = 0;
    for (const { ordinal, rarity } of view.city.runs) sum += together[ordinal]! * rarity;
    return saturate(sum, 1);
  },
  explain: explainKinship,
};

function explainKinship(candidate: Candidate): Explanation {
  const { city } = candidate.view;
  const cities = runnersBy(candidate, measureKinship(candidate.view.index, city));
  const [first] = cities;
  const shared = city.runs.filter((run) => run.runners.includes(first!.ordinal));
  const titles = listNames(
    shared.map(({ title }) => `"${title}"`),
    2,
  );
  const names = listNames(cities.map(({ name }) => name));
  const run = agree(cities.length, 'runs it, and', `run it; of these, ${first!.name}`);
  return {
    text: `${names} ${run} also runs ${titles} as ${city.name} does.`,
    evidence: [...pointTo('City', cities.slice(0, 3)), ...pointTo('UseCase', shared)],
  };
}
