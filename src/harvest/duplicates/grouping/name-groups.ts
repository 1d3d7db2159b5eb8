import type { Member } from './group-records.js';

/** The dataset that records are of. */
export interface NamedGroup {
  readonly datasetId: number;
  readonly datasetSlug: string;
  readonly members: readonly Member[];
}

const EDITORS = 0;

/**
 * Gives each group the id and slug that its dataset keeps: those of a record of the editors, else those that its oldest
 * record has now, if no other group has a better claim to them, else those that this record has by itself.
 */
export function nameGroups(groups: readonly (readonly Member[])[]): NamedGroup[] {
  const sorted = groups.map((members) => members.toSorted(byAge)).toSorted(byAgeOfFirst);
  const groupOf = new Map(sorted.flatMap((group) => group.map(({ id }) => [id, group] as const)));
  const taken = new Set<number>();
  return sorted.map((members) => {
    const named = nameOf(members, (id) => isFree(id, members));
    taken.add(named.datasetId);
    return { ...named, members };
  });

  /** The id of a dataset belongs with the record whose own it is; when that is gone, whoever is first has it. */
  function isFree(datasetId: number, members: readonly Member[]): boolean {
    const owners = groupOf.get(datasetId);
    return owners ? owners === members : !taken.has(datasetId);
  }
}

function nameOf(
  members: readonly Member[],
  isFree: (datasetId: number) => boolean,
): Omit<NamedGroup, 'members'> {
  const [first] = members;
  if (!first) throw new Error('a group has one record at least');
  const edited = members.find(({ sourceId }) => sourceId === EDITORS);
  if (edited) return { datasetId: edited.id, datasetSlug: edited.slug };
  const kept = [first, ...members].find(({ datasetId }) => isFree(datasetId));
  return kept === undefined
    ? { datasetId: first.id, datasetSlug: first.slug }
    : { datasetId: kept.datasetId, datasetSlug: kept.datasetSlug };
}

const byAge = (one: Member, other: Member): number =>
  one.addedAt - other.addedAt || one.id - other.id;

const byAgeOfFirst = ([one]: readonly Member[], [other]: readonly Member[]): number =>
  one && other ? byAge(one, other) : 0;
