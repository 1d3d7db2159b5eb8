import type { UseCaseEntry } from '../entries.js';
import type { FactIndex } from '../fact-index.js';
import type { Challenge } from '../facts.js';

/** What can be white: a theme, a challenge (in a theme or anywhere), or one use case. */
export type SpotSubject = 'THEME' | 'CHALLENGE' | 'USE_CASE';

export interface Spot {
  readonly subject: SpotSubject;
  /** Null for a use case, and for a challenge anywhere. */
  readonly themeId: number | null;
  /** Null but for a challenge. */
  readonly challenge: Challenge | null;
  readonly useCases: readonly UseCaseEntry[];
}

export const CHALLENGES: readonly Challenge[] = ['TECHNICAL', 'LEGAL', 'GOVERNANCE', 'CAPACITY'];

/** Every theme, challenge, challenge in a theme and use case of the catalogue. */
export function spotsToCheck(index: FactIndex): Spot[] {
  const themes = themeSpots(index);
  const anywhere: Spot = {
    subject: 'CHALLENGE',
    themeId: null,
    challenge: null,
    useCases: index.useCases,
  };
  return [...themes, ...[anywhere, ...themes].flatMap(narrowToChallenges), ...useCaseSpots(index)];
}

/** A theme with the use cases filed under it or under a narrower one. */
function themeSpots({ useCases, themeById, themeLineages }: FactIndex): Spot[] {
  return [...themeById.keys()].map((themeId) => ({
    subject: 'THEME',
    themeId,
    challenge: null,
    useCases: useCases.filter(({ themeIds }) =>
      themeIds.some((id) => themeLineages.get(id)?.includes(themeId)),
    ),
  }));
}

function narrowToChallenges({ themeId, useCases }: Spot): Spot[] {
  return CHALLENGES.map((challenge) => ({
    subject: 'CHALLENGE',
    themeId,
    challenge,
    useCases: useCases.filter(({ facts }) => facts.challenges?.includes(challenge)),
  }));
}

function useCaseSpots({ useCases }: FactIndex): Spot[] {
  return useCases.map((useCase) => ({
    subject: 'USE_CASE',
    themeId: null,
    challenge: null,
    useCases: [useCase],
  }));
}
