import type { Evidence } from '../answers.js';
import {
  isRunning,
  type BusinessEntry,
  type Circle,
  type CityCase,
  type UseCaseEntry,
} from '../entries.js';
import type { CityView } from '../fact-index.js';
import type { ImplementationFacts } from '../facts.js';
import { common, type CityPair } from '../features/city-pair.js';
import { pointTo } from '../features/feature.js';
import { pick } from '../gather.js';
import { agree, listNames, startSentence } from '../sentence.js';

/** What two cities have already done alike: the same use case with the same companies, or in a common group. */
export interface PastWork {
  readonly weight: number;
  readonly useCases: ReadonlySet<UseCaseEntry>;
  readonly businesses: ReadonlySet<BusinessEntry>;
  readonly tell: () => string;
  readonly evidence: () => Evidence[];
}

export function pastWorkOf(pair: CityPair): PastWork {
  const works = [...withBusinesses(pair), ...inGroups(pair)];
  return {
    weight: works.reduce((sum, work) => sum + weigh(work), 0),
    useCases: new Set(works.map(({ useCase }) => useCase)),
    businesses: new Set(works.flatMap(({ businesses }) => businesses)),
    tell: () => `${startSentence(works.slice(0, TOLD).map(tellWork).join('; '))}.`,
    evidence: () => works.slice(0, TOLD).flatMap(evidenceOf),
  };
}

const TOLD = 2;

/** What is done everywhere, or with a company or in a group that is everywhere, says little. */
const weigh = ({ useCase, businesses, groups }: Work): number =>
  useCase.rarity * Math.max(...[...businesses, ...groups].map(({ rarity }) => rarity));

interface Work {
  readonly useCase: UseCaseEntry;
  /** One of each city with the first of the businesses; none where only a group ties them. */
  readonly implementations: readonly ImplementationFacts[];
  readonly businesses: readonly BusinessEntry[];
  readonly groups: readonly Circle[];
}

/** In the order of the use cases. */
function withBusinesses({ view, other }: CityPair): Work[] {
  return [...view.city.cases.values()]
    .flatMap((own) => {
      const theirs = other.cases.get(own.useCase.id);
      return theirs ? withSameBusinesses([done(own), done(theirs)], own.useCase, view) : [];
    })
    .toSorted((one, next) => one.useCase.id - next.useCase.id);
}

function withSameBusinesses(
  [own, theirs]: readonly [readonly ImplementationFacts[], readonly ImplementationFacts[]],
  useCase: UseCaseEntry,
  { index }: CityView,
): Work[] {
  const ids = common(businessIdsOf(own), businessIdsOf(theirs));
  const businesses = pick(ids, index.businessById);
  if (businesses.length === 0) return [];
  const implementations = [own, theirs].flatMap(
    (found) => found.find(({ businessIds }) => businessIds.includes(businesses[0]!.id)) ?? [],
  );
  return [{ useCase, implementations, businesses, groups: [] }];
}

/** What was or is done; a plan is no work yet, and unknown is never counted as done. */
const done = ({ implementations }: CityCase): ImplementationFacts[] =>
  implementations.filter(({ status }) => status !== 'EXPLORING' && status !== 'UNKNOWN');

const businessIdsOf = (implementations: readonly ImplementationFacts[]): number[] =>
  implementations.flatMap(({ businessIds }) => businessIds);

function inGroups(pair: CityPair): Work[] {
  const { view, other } = pair;
  const told = new Set(withBusinesses(pair).map(({ useCase }) => useCase));
  const groups = common(view.city.groups, other.groups);
  return common(view.city.runs, other.runs).flatMap((useCase) => {
    const working = groups.filter(({ useCaseIds }) => useCaseIds.has(useCase.id));
    return working.length === 0 || told.has(useCase)
      ? []
      : [{ useCase, implementations: [], businesses: [], groups: working }];
  });
}

/** Part of a sentence. */
function tellWork({ useCase, implementations, businesses, groups }: Work): string {
  const names = listNames((businesses.length > 0 ? businesses : groups).map(({ name }) => name));
  if (businesses.length === 0) {
    return `both run "${useCase.title}" and meet in ${names}, which ${agree(groups.length, 'works', 'work')} on it`;
  }
  const verb = agree(businesses.length, 'takes', 'take');
  const past = implementations.every(({ status }) => isRunning(status)) ? '' : ' or took';
  return `in both, ${names} ${verb}${past} part in "${useCase.title}"`;
}

const evidenceOf = ({ useCase, implementations, businesses, groups }: Work): Evidence[] => [
  ...pointTo('Business', businesses.slice(0, 1)),
  ...pointTo('WorkingGroup', groups.slice(0, 1)),
  ...pointTo('Implementation', implementations),
  ...pointTo('UseCase', implementations.length > 0 ? [] : [useCase]),
];
