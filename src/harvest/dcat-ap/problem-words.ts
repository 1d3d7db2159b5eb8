import type { HarvestProblem, HarvestProblemCode } from '../problem.js';

const LONGEST_FOUND = 200;

export const shorten = (found: string): string =>
  found.length <= LONGEST_FOUND ? found : `${found.slice(0, LONGEST_FOUND - 1)}…`;

/** Something wrong with the document as a whole, from which reading went on. */
export function documentProblem(
  code: HarvestProblemCode,
  found: string,
  accepted: string,
): HarvestProblem {
  return {
    code,
    outcome: 'KEPT',
    record: null,
    field: null,
    found: shorten(found.trim()),
    accepted,
  };
}

/** A part of the document that is left out. */
export function leftOut(code: HarvestProblemCode, found: string, accepted: string): HarvestProblem {
  return { ...documentProblem(code, found, accepted), outcome: 'REJECTED' };
}
