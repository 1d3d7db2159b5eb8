import type { CityEntry, UseCaseEntry } from '../entries.js';
import type { Status } from '../facts.js';
import { common, rarestFirst, sumRarity, type CityPair } from '../features/city-pair.js';
import { pointTo, type Feature } from '../features/feature.js';
import { saturate } from '../measures.js';
import { agree, countOf, listNames } from '../sentence.js';
import { isWished, type JointUseCase } from './joint-use-cases.js';
import { pastWorkOf, type PastWork } from './past-work.js';

/** Another city with all that the two could do together. */
export interface Acquaintance extends CityPair {
  /** The most promising first. */
  readonly joint: readonly JointUseCase[];
  readonly past: PastWork;
}

export const acquaint = (pair: CityPair, joint: readonly JointUseCase[]): Acquaintance => ({
  ...pair,
  joint,
  past: pastWorkOf(pair),
});

/** The other has, or tries, what the city could do next or tries itself. */
export const experienceForCity: Feature<Acquaintance, 'ROLE'> = {
  kind: 'ROLE',
  strength: ({ joint }) =>
    saturate(
      experiencesIn(joint).reduce((sum, { worth }) => sum + worth, 0),
      1,
    ),
  explain: ({ view, other, joint }) => {
    const found = experiencesIn(joint);
    const verb = found.every(({ role }) => role === 'DOING_IT') ? 'tries' : 'runs';
    return {
      text: `${other.name} ${verb} ${listTitles(found)}, which ${view.city.name} ${tellStages(found)}.`,
      evidence: [
        ...pointTo(
          'UseCase',
          found.slice(0, 3).map(({ useCase }) => useCase),
        ),
        ...pointTo('City', [other]),
      ],
    };
  },
};

/** "could take up or tries": what the city has to do with them. */
const tellStages = (found: readonly JointUseCase[]): string =>
  STAGES.filter(({ stage }) => found.some(({ want }) => want.stage === stage))
    .map(({ words }) => words)
    .join(' or ');

const STAGES = [
  { stage: 'LISTED', words: 'could take up' },
  { stage: 'EXPLORES', words: 'explores' },
  { stage: 'PILOTS', words: 'tries' },
] as const;

const experiencesIn = (joint: readonly JointUseCase[]): JointUseCase[] =>
  joint.filter(({ role }) => role !== 'WANTS_IT_TOO');

const listTitles = (found: readonly { useCase: UseCaseEntry }[]): string =>
  listNames(
    found.map(({ useCase }) => `"${useCase.title}"`),
    2,
  );

/** Both want the same: stated wishes most, computed ones little. */
export const wishInCommon: Feature<Acquaintance, 'SHARED_WISH'> = {
  kind: 'SHARED_WISH',
  strength: ({ joint }) =>
    saturate(
      joint.reduce((sum, found) => sum + wishOf(found), 0),
      1,
    ),
  explain: ({ view, other, joint }) => {
    const found = joint.filter((one) => wishOf(one) > 0);
    const stated = found.filter((one) => wishOf(one) === BOTH_STATE_IT);
    const told = stated.length > 0 ? stated : found;
    return {
      text:
        stated.length > 0
          ? `Both are exploring ${listTitles(told)}.`
          : tellWish(told, [view.city, other]),
      evidence: pointTo(
        'UseCase',
        told.map(({ useCase }) => useCase),
      ),
    };
  },
};

const BOTH_STATE_IT = 1;
const ONE_STATES_IT = 0.6;
const NONE_STATES_IT = 0.2;

function wishOf({ role, basis, want }: JointUseCase): number {
  if (role !== 'WANTS_IT_TOO' || !isWished(want)) return 0;
  const stated = Number(want.stage === 'EXPLORES') + Number('cityCase' in basis);
  return [NONE_STATES_IT, ONE_STATES_IT, BOTH_STATE_IT][stated]!;
}

/** Of the wishes that not both state, the most telling kind. */
function tellWish(
  found: readonly JointUseCase[],
  [city, other]: readonly [CityEntry, CityEntry],
): string {
  const ofOther = found.filter(({ basis }) => 'cityCase' in basis);
  const ofCity = found.filter(({ want }) => want.stage === 'EXPLORES');
  if (ofOther.length > 0) return tellOneSided(ofOther, other, city);
  if (ofCity.length > 0) return tellOneSided(ofCity, city, other);
  return `${listTitles(found)} ${agree(found.length, 'ranks', 'rank')} among the first five opportunities of both.`;
}

const tellOneSided = (found: readonly JointUseCase[], exploring: CityEntry, ranking: CityEntry) =>
  `${exploring.name} is exploring ${listTitles(found)}, which ${agree(found.length, 'ranks', 'rank')} among the first five opportunities of ${ranking.name}.`;

/** How much the other city does: what it has in operation most, then in pilot, then what it explores. */
export const activityOfOther: Feature<Acquaintance, 'ACTIVITY'> = {
  kind: 'ACTIVITY',
  strength: ({ other }) => saturate(activityOf(other), 5),
  explain: ({ other }) => ({
    text: `${other.name} has ${tellActivity(other)}.`,
    evidence: [...pointTo('City', [other]), ...pointTo('UseCase', other.runs.slice(0, 3))],
  }),
};

export function activityOf({ cases }: CityEntry): number {
  let sum = 0;
  for (const { status } of cases.values()) sum += ACTIVITY[status];
  return sum;
}

const ACTIVITY: Readonly<Record<Status, number>> = {
  OPERATIONAL: 1,
  PILOT: 0.7,
  EXPLORING: 0.3,
  // Ended is no activity, and unknown is never counted as one.
  ENDED: 0,
  UNKNOWN: 0,
};

function tellActivity({ cases }: CityEntry): string {
  const count = (asked: Status) =>
    [...cases.values()].filter(({ status }) => status === asked).length;
  const stages = [
    { count: count('OPERATIONAL'), stage: 'in operation' },
    { count: count('PILOT'), stage: 'in pilot' },
    { count: count('EXPLORING'), stage: 'under exploration' },
  ].filter((found) => found.count > 0);
  const [first, ...rest] = stages;
  const told = [
    `${countOf(first!.count, 'use case', 'use cases')} ${first!.stage}`,
    ...rest.map((found) => `${found.count} ${found.stage}`),
  ];
  return listNames(told);
}

/** Cases of the same use case with the same companies, and the work of a common group on what both run. */
export const workedAlike: Feature<Acquaintance, 'PAST_PARTNER'> = {
  kind: 'PAST_PARTNER',
  strength: ({ past }) => saturate(past.weight, 0.4),
  explain: ({ past }) => ({ text: past.tell(), evidence: past.evidence() }),
};

/** Use cases that run in both, beyond those of the past work. */
export const otherUseCasesInCommon: Feature<Acquaintance, 'SHARED_USE_CASE'> = {
  kind: 'SHARED_USE_CASE',
  strength: (pair) => sumRarity(otherRuns(pair), 1),
  explain: (pair) => {
    const runs = rarestFirst(otherRuns(pair));
    const titles = runs.map(({ title }) => `"${title}"`);
    return { text: `Both run ${listNames(titles, 2)}.`, evidence: pointTo('UseCase', runs) };
  },
};

const otherRuns = ({ view, other, past }: Acquaintance): UseCaseEntry[] =>
  common(view.city.runs, other.runs).filter((useCase) => !past.useCases.has(useCase));

/** Companies present in both, beyond those of the past work. */
export const otherBusinessesInCommon: Feature<Acquaintance, 'SHARED_BUSINESS'> = {
  kind: 'SHARED_BUSINESS',
  strength: (pair) => sumRarity(otherBusinesses(pair), 1),
  explain: (pair) => {
    const found = rarestFirst(otherBusinesses(pair));
    const names = listNames(found.map(({ name }) => name));
    return {
      text: `${names} ${agree(found.length, 'is', 'are')} active in both.`,
      evidence: pointTo('Business', found),
    };
  },
};

const otherBusinesses = ({ view, other, past }: Acquaintance) =>
  common(view.city.businesses, other.businesses).filter((found) => !past.businesses.has(found));
