import type { PartnerRole } from '../answers.js';
import type { UseCaseEntry } from '../entries.js';
import { firstReport } from '../first-report.js';
import type { CityPair } from './city-pair.js';
import { pointTo, type Explanation, type Feature } from './feature.js';

/** A city that could do a use case together with the city of the view. */
export interface Partnership extends CityPair {
  readonly useCase: UseCaseEntry;
  readonly role: PartnerRole;
  /** Place of the use case among the other city's opportunities, from 1; null where its own case gives the role. */
  readonly rankThere: number | null;
}

/** What the other city brings: experience most, then a pilot, then a wish. */
export const partnerRole: Feature<Partnership, 'ROLE'> = {
  kind: 'ROLE',
  strength: ({ role, rankThere }) => (rankThere === null ? ROLE_STRENGTH[role] : RANKED_HIGH),
  explain: explainRole,
};

const ROLE_STRENGTH: Readonly<Record<PartnerRole, number>> = {
  HAS_DONE_IT: 1,
  DOING_IT: 0.7,
  WANTS_IT_TOO: 0.45,
};

/** A computed rank is no stated wish. */
const RANKED_HIGH = 0.1;

function explainRole({ other, useCase, role, rankThere }: Partnership): Explanation {
  const cityCase = other.cases.get(useCase.id);
  if (rankThere !== null || !cityCase) {
    return {
      text: `It ranks ${ORDINALS[(rankThere ?? 1) - 1]} among the opportunities of ${other.name}.`,
      evidence: [...pointTo('UseCase', [useCase]), ...pointTo('City', [other])],
    };
  }
  const telling = cityCase.implementations.filter(({ status }) => status === cityCase.status);
  return {
    text: `${other.name} ${ROLE_TEXT[role]}${firstReport(telling)}.`,
    evidence: [...pointTo('Implementation', telling.slice(0, 3)), ...pointTo('City', [other])],
  };
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

const ROLE_TEXT: Readonly<Record<PartnerRole, string>> = {
  HAS_DONE_IT: 'has it in operation',
  DOING_IT: 'has it in pilot',
  WANTS_IT_TOO: 'is exploring it',
};
