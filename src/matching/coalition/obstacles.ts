import type { Evidence } from '../answers.js';
import type { CityEntry } from '../entries.js';
import type { FactIndex } from '../fact-index.js';
import { pointTo } from '../features/feature.js';
import { byId, pick } from '../gather.js';
import { agree, countryInSentence, inSentence, listNames } from '../sentence.js';
import { hasKnownData } from '../readiness.js';
import type { CoalitionObstacle, ObstacleKind } from './coalition.js';
import type { Stake, Topic, TopicKind } from './stake.js';
import { tiedAmong } from './ties-among.js';

/** What may stand in the way, as far as the facts show. */
export function obstaclesOf(
  index: FactIndex,
  topic: Topic,
  members: readonly Stake[],
): CoalitionObstacle[] {
  return [
    ...missingKinds(index, topic, members),
    ...unknownData(members),
    ...unclearCases(topic, members),
    ...lackOfExperience(topic, members),
    ...unknownPopulations(members),
    ...severalCountries(members),
    ...loneMembers(members),
  ];
}

const obstacle = (
  kind: ObstacleKind,
  text: string,
  evidence: readonly Evidence[],
): CoalitionObstacle => ({ kind, text, evidence: evidence.slice(0, 12) });

const namesOf = (cities: readonly CityEntry[]): string =>
  listNames(
    cities.map(({ name }) => name),
    4,
  );

function missingKinds(
  index: FactIndex,
  topic: Topic,
  members: readonly Stake[],
): CoalitionObstacle[] {
  if (topic.type === 'Business') return [];
  return topic.kinds
    .filter(({ kindId }) => !members.some(({ atHand }) => atHand.has(kindId)))
    .map((kind) => writeMissing(index, kind));
}

function writeMissing(index: FactIndex, { kindId, label }: TopicKind): CoalitionObstacle {
  const holders = index.holdersOfKind.get(kindId) ?? [];
  const datasets = index.datasets.everywhere.get(kindId) ?? [];
  const elsewhere = [
    ...holders.map(({ name }) => name),
    ...datasets.map(({ title }) => `"${title}"`),
  ];
  const known = elsewhere.length > 0;
  const rest = known
    ? `elsewhere it is known of ${listNames(elsewhere)}`
    : 'nobody in the catalogue is known to hold it';
  return obstacle(
    'KIND_NOT_AT_HAND',
    `No member is known to hold ${inSentence(label)} or to be offered it; ${rest}.`,
    [
      { type: 'DataKind', id: kindId },
      ...pointTo('Business', holders),
      ...pointTo('Dataset', datasets),
    ].slice(0, 6) as Evidence[],
  );
}

function unknownData(members: readonly Stake[]): CoalitionObstacle[] {
  const cities = members.map(({ city }) => city).filter((city) => !hasKnownData(city));
  if (cities.length === 0) return [];
  const text = `The catalogue lists no dataset and no company of ${namesOf(cities)}: what data is there is not known.`;
  return [obstacle('DATA_UNKNOWN', text, pointTo('City', cities))];
}

function unclearCases({ id, useCase }: Topic, members: readonly Stake[]): CoalitionObstacle[] {
  if (!useCase) return [];
  return members.flatMap(({ city }) => {
    const own = city.cases.get(id);
    const evidence = pointTo('Implementation', own?.implementations ?? []);
    if (own?.status === 'ENDED') {
      return [obstacle('CASE_ENDED', `${city.name} had it and ended it.`, evidence)];
    }
    const text = `${city.name} has a case of it whose status is not known.`;
    return own?.status === 'UNKNOWN' ? [obstacle('STATUS_UNKNOWN', text, evidence)] : [];
  });
}

function lackOfExperience(
  { type, id, name }: Topic,
  members: readonly Stake[],
): CoalitionObstacle[] {
  if (members.some(({ role }) => role === 'HAS_DONE_IT')) return [];
  const what = {
    UseCase: `No member is known to have ${name} in operation.`,
    DataKind: `No member is known to publish or use ${name}.`,
    Business: `No member is known to run a case with ${name}.`,
  };
  return [obstacle('NO_EXPERIENCE', what[type], [{ type, id }])];
}

function unknownPopulations(members: readonly Stake[]): CoalitionObstacle[] {
  const cities = members.map(({ city }) => city).filter(({ facts }) => facts.population === null);
  if (cities.length === 0) return [];
  const text = `The population of ${namesOf(cities)} is not known and counts for nothing here.`;
  return [obstacle('POPULATION_UNKNOWN', text, pointTo('City', cities))];
}

function severalCountries(members: readonly Stake[]): CoalitionObstacle[] {
  const countries = pick(
    members.flatMap(({ city }) => city.country?.id ?? []),
    byId(members.flatMap(({ city }) => city.country ?? [])),
  );
  if (countries.length < 2) return [];
  const names = listNames(
    countries.map(({ name }) => countryInSentence(name)),
    4,
  );
  const text = `The members are in ${countries.length} countries (${names}): each has its own national law.`;
  return [obstacle('SEVERAL_COUNTRIES', text, pointTo('Country', countries))];
}

function loneMembers(members: readonly Stake[]): CoalitionObstacle[] {
  const cities = members.map(({ city }) => city);
  const tied = tiedAmong(cities);
  const lone = cities.filter((city) => !tied.has(city));
  if (lone.length === 0) return [];
  const what = 'known group, network, use case or company';
  const share = agree(lone.length, 'shares', 'share');
  const text =
    lone.length === cities.length
      ? `No two members share a ${what}.`
      : `${namesOf(lone)} ${share} no ${what} with another member.`;
  return [obstacle('NO_TIE', text, pointTo('City', lone))];
}
