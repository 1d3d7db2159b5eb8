import type { Reason } from '../answers.js';
import type { CityEntry } from '../entries.js';
import type { FactIndex } from '../fact-index.js';
import { reasonsOnDemand, scoreOf, type ScoreCard } from '../score.js';
import {
  businessesWithMembers,
  compatriotsOfMembers,
  experienceWithUseCases,
  groupsWithMembers,
  nearMembers,
  networksWithMembers,
  runsWhatMembersRun,
  type GroupFit,
} from './group-fit.js';
import { groupOf } from './group-of.js';
import { languageOfMembers } from './language-fit.js';

/** A city outside a group that would fit it. */
export interface CandidatePartner {
  cityId: number;
  /** 0 to 100; the sum of the reasons' contributions. */
  score: number;
  /** Strongest first; never empty. */
  readonly reasons: readonly Reason[];
}

/** Cities outside the group with any tie to it or experience of its use cases, the best first. */
export function candidatePartnersOf(index: FactIndex, groupId: number): CandidatePartner[] {
  const group = groupOf(index, groupId);
  if (!group) return [];
  return index.cities
    .filter((city) => !group.members.includes(city))
    .map((city) => present({ index, group, city }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score || one.cityId - other.cityId);
}

function present(fit: GroupFit & { city: CityEntry }): CandidatePartner {
  const reasons = reasonsOnDemand(CARD, fit);
  return {
    cityId: fit.city.id,
    score: scoreOf(CARD, fit),
    get reasons() {
      return reasons();
    },
  };
}

/** Points set by judgement; they add up to 100. What a city has done weighs most, then whom it meets. */
const CARD: ScoreCard<GroupFit, CandidateFeature> = {
  features: [
    experienceWithUseCases,
    runsWhatMembersRun,
    networksWithMembers,
    nearMembers,
    groupsWithMembers,
    compatriotsOfMembers,
    businessesWithMembers,
    languageOfMembers,
  ],
  weights: {
    // It has done what the group works on.
    ROLE: 33,
    // It runs what members run: something to compare.
    SHARED_USE_CASE: 16,
    // It is in the network of the group, or in those of its members.
    SHARED_NETWORK: 13,
    NEARBY_CITY: 12,
    // It meets members in other groups already.
    SHARED_GROUP: 10,
    // The same law, and mostly the same language.
    SAME_COUNTRY: 7,
    // The same companies to talk to.
    SHARED_BUSINESS: 7,
    // The language of members in other countries.
    SHARED_LANGUAGE: 2,
  },
};

type CandidateFeature =
  | 'ROLE'
  | 'SHARED_USE_CASE'
  | 'SHARED_NETWORK'
  | 'NEARBY_CITY'
  | 'SHARED_GROUP'
  | 'SAME_COUNTRY'
  | 'SHARED_BUSINESS'
  | 'SHARED_LANGUAGE';
