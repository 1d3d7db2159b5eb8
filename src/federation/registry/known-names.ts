import { closest, distance } from 'fastest-levenshtein';
import { type RegistryProblem, memberProblem } from './problem.js';

/** Says that there is no such member, and which one may be meant. */
export function unknownMember(name: string, known: readonly string[]): RegistryProblem {
  const message = `There is no member "${name}" in the federation. ${advise(name, known)}`;
  return memberProblem(name, 'UNKNOWN_MEMBER', message);
}

function advise(name: string, known: readonly string[]): string {
  if (known.length === 0) return 'It has none yet.';
  const nearest = closest(name, [...known]);
  const isNear = distance(name, nearest) <= Math.max(1, name.length / 3);
  return isNear ? `Did you mean "${nearest}"?` : `Its members are ${known.join(', ')}.`;
}
