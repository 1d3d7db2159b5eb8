import type { CityEntry } from '../entries.js';
import type { FactIndex } from '../fact-index.js';
import type { GroupFacts } from '../facts.js';
import { pick } from '../gather.js';

/** A working group with its member cities, by id. */
export interface Group {
  readonly facts: GroupFacts;
  readonly members: readonly CityEntry[];
}

/** Null for an unknown group. */
export function groupOf(index: FactIndex, groupId: number): Group | null {
  const facts = index.facts.groups.find(({ id }) => id === groupId);
  return facts ? { facts, members: pick(facts.memberIds, index.cityById) } : null;
}
