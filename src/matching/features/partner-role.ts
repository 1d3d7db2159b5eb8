import type { PartnerRole } from '../answers.js';
import type { CityCase, CityEntry, UseCaseEntry } from '../entries.js';
import { firstReport } from '../first-report.js';
import type { CityPair } from './city-pair.js';
import { pointTo, type Explanation, type Feature } from './feature.js';

/** A city that could do a use case together with the city of the view. */
export interface Partnership extends CityPair {
  readonly useCase: UseCaseEntry;
  readonly role: PartnerRole;
  readonly basis: RoleBasis;
}

/** What gives the role: the case of the other city, or the place among its opportunities, from 1. */
export type RoleBasis = { readonly cityCase: CityCase } | { readonly rank: number };

/** What the other city brings: experience most, then a pilot, then a wish. */
export const partnerRole: Feature<Partnership, 'ROLE'> = {
  kind: 'ROLE',
  strength: ({ role, basis }) => ('rank' in basis ? RANKED_HIGH : ROLE_STRENGTH[role]),
  explain: ({ other, useCase, role, basis }) =>
    'rank' in basis ? explainRank(basis.rank, useCase, other) : explainCase(basis.cityCase, role),
};

export const ROLE_STRENGTH: Readonly<Record<PartnerRole, number>> = {
  HAS_DONE_IT: 1,
  DOING_IT: 0.7,
  WANTS_IT_TOO: 0.45,
};

/** A computed rank is no stated wish. */
const RANKED_HIGH = 0.1;

function explainRank(rank: number, useCase: UseCaseEntry, other: CityEntry): Explanation {
  return {
    text: `It ranks ${ORDINALS[rank - 1]} among the opportunities of ${other.name}.`,
    evidence: [...pointTo('UseCase', [useCase]), ...pointTo('City', [other])],
  };
}

function explainCase({ city, status, implementations }: CityCase, role: PartnerRole): Explanation {
  const telling = implementations.filter((implementation) => implementation.status === status);
  return {
    text: `${city.name} ${ROLE_TEXT[role]}${firstReport(telling)}.`,
    evidence: [...pointTo('Implementation', telling.slice(0, 3)), ...pointTo('City', [city])],
  };
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

const ROLE_TEXT: Readonly<Record<PartnerRole, string>> = {
  HAS_DONE_IT: 'has it in operation',
  DOING_IT: 'has it in pilot',
  WANTS_IT_TOO: 'is exploring it',
};
