import type { PartnerRole } from '../answers.js';
import { isRunning, type CityCase, type CityEntry, type UseCaseEntry } from '../entries.js';
import type { CityView } from '../fact-index.js';
import type { Status } from '../facts.js';
import { ROLE_STRENGTH, type RoleBasis } from '../features/partner-role.js';
import { candidatesOf, leadersOf, rankUseCases } from '../ranking.js';
import { tiedCities } from '../ties.js';

/** A use case that two cities could do together. */
export interface JointUseCase {
  readonly useCase: UseCaseEntry;
  /** What the other city has to do with it. */
  readonly role: PartnerRole;
  readonly basis: RoleBasis;
  readonly want: Want;
  /** What the role of the other and the want of the city come to: 0 to 1. */
  readonly worth: number;
}

/** What a city has to do with a use case that it could do with others. */
export interface Want {
  readonly useCase: UseCaseEntry;
  readonly stage: WantStage;
  /** Place among the opportunities of the city, from 1; null when the city runs it. */
  readonly rank: number | null;
  /** 0 to 1: how much another city could add. */
  readonly strength: number;
}

type WantStage = 'LISTED' | 'EXPLORES' | 'PILOTS' | 'RUNS';

/** All that one answer about a city asks of each other city. */
export interface Search {
  readonly view: CityView;
  /** By use case id. */
  readonly wants: ReadonlyMap<number, Want>;
  readonly tied: ReadonlySet<CityEntry>;
}

export function searchFrom(view: CityView): Search {
  return { view, wants: wantsOf(view), tied: new Set(tiedCities(view)) };
}

/** What the two could do together, the most promising first. */
export function jointUseCases(search: Search, other: CityEntry): JointUseCase[] {
  return [...byCase(search, other), ...byRank(search, other)].toSorted(
    (one, next) => next.worth - one.worth || one.useCase.id - next.useCase.id,
  );
}

/** Use cases far down the list of a city are no reason to meet. */
const LISTED = 20;
/** A place among so many counts as a wish of its own. */
const WISHED = 5;
/** Of use cases that the city has already. */
const STRENGTHS = { PILOTS: 0.5, RUNS: 0.4 } as const;

function wantsOf(view: CityView): Map<number, Want> {
  const listed = rankUseCases(view, candidatesOf(view)).map(({ useCase, score }, place): Want => ({
    useCase,
    stage: view.city.cases.get(useCase.id)?.status === 'EXPLORING' ? 'EXPLORES' : 'LISTED',
    rank: place + 1,
    strength: score / 100,
  }));
  const wanted = listed.filter(
    ({ stage, rank, strength }) => stage === 'EXPLORES' || (rank! <= LISTED && strength > 0),
  );
  const own = [...view.city.cases.values()].filter(({ status }) => isRunning(status)).map(ownWant);
  return new Map([...own, ...wanted].map((want) => [want.useCase.id, want]));
}

function ownWant({ useCase, status }: CityCase): Want {
  const stage = status === 'PILOT' ? 'PILOTS' : 'RUNS';
  return { useCase, stage, rank: null, strength: STRENGTHS[stage] };
}

/** The other has it, pilots it or explores it. */
function byCase({ wants }: Search, other: CityEntry): JointUseCase[] {
  return [...other.cases.values()].flatMap((cityCase) => {
    const want = wants.get(cityCase.useCase.id);
    const role = ROLE_OF[cityCase.status];
    if (!want || !role || !adds(role, want)) return [];
    return [joint(want, role, { cityCase })];
  });
}

const ROLE_OF: Readonly<Record<Status, PartnerRole | null>> = {
  OPERATIONAL: 'HAS_DONE_IT',
  PILOT: 'DOING_IT',
  EXPLORING: 'WANTS_IT_TOO',
  ENDED: null,
  UNKNOWN: null,
};

/** Whether the two have something to do together: not where both have it in operation, nor where only one wants it. */
function adds(role: PartnerRole, want: Want): boolean {
  if (want.stage === 'RUNS') return role === 'WANTS_IT_TOO';
  return role !== 'WANTS_IT_TOO' || isWished(want) || want.stage === 'PILOTS';
}

export const isWished = ({ stage, rank }: Want): boolean =>
  stage === 'EXPLORES' || (stage === 'LISTED' && rank! <= WISHED);

/** It leads the list of the other too. Only for cities that could easily meet. */
function byRank({ view, wants, tied }: Search, other: CityEntry): JointUseCase[] {
  if (!tied.has(other)) return [];
  return leadersOf(view.index, other).flatMap((useCase, place) => {
    const want = wants.get(useCase.id);
    const own = other.cases.get(useCase.id);
    if (!want || !isWished(want) || (own && ROLE_OF[own.status])) return [];
    return [joint(want, 'WANTS_IT_TOO', { rank: place + 1 })];
  });
}

function joint(want: Want, role: PartnerRole, basis: RoleBasis): JointUseCase {
  const brought = 'rank' in basis ? ROLE_STRENGTH.WANTS_IT_TOO / 2 : ROLE_STRENGTH[role];
  return { useCase: want.useCase, role, basis, want, worth: brought * want.strength };
}
