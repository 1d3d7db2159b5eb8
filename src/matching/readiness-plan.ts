import type { CheckState, Readiness } from './answers.js';
import type { FactIndex } from './fact-index.js';
import type { Status } from './facts.js';
import { nextStepsFor, type NextStep } from './next-steps.js';
import { readinessFor } from './readiness.js';
import { countOf, listNames } from './sentence.js';

/** How ready a city is for a use case, and what to see to. */
export interface ReadinessPlan extends Readiness {
  cityId: number;
  useCaseId: number;
  /** Null when the city has no case of it. */
  ownStatus: Status | null;
  /** Where the city stands, in a sentence. */
  text: string;
  nextSteps: readonly NextStep[];
}

export function planReadiness(index: FactIndex, cityId: number, useCaseId: number): ReadinessPlan {
  const readiness = readinessFor(index, cityId, useCaseId);
  const city = index.cityById.get(cityId);
  return {
    ...readiness,
    cityId,
    useCaseId,
    ownStatus: city?.cases.get(useCaseId)?.status ?? null,
    text: conclude(readiness, city?.name ?? 'The city'),
    nextSteps: nextStepsFor(index, cityId, useCaseId),
  };
}

function conclude({ checks }: Readiness, name: string): string {
  const states = checks.filter(({ required }) => required).map(({ state }) => state);
  if (states.length === 0) return 'It is not known which data it requires.';
  const words: Readonly<Record<CheckState, string>> = {
    HELD: `held by ${name}`,
    OFFERED_LOCALLY: `offered in ${name}`,
    OFFERED_ELSEWHERE: 'offered only elsewhere as far as is known',
    MISSING: 'held by nobody in the catalogue',
    UNKNOWN: 'of which nothing is known',
  };
  const parts = Object.entries(words).flatMap(([state, word]) => {
    const count = states.filter((found) => found === state).length;
    return count === 0 ? [] : `${count} ${word}`;
  });
  const kinds = countOf(states.length, 'kind', 'kinds');
  return `It requires ${kinds} of data: ${listNames(parts, parts.length)}.`;
}
