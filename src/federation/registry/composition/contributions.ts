import type { JoinedType } from './supergraph-joins.js';

/** An entity that several members declare. */
export interface Contribution {
  readonly entity: string;
  /** In the order in which they have joined; Hansa comes first. */
  readonly members: readonly string[];
}

/** What several members say something about. */
export function findContributions(
  types: readonly JoinedType[],
  memberOrder: readonly string[],
): Contribution[] {
  return types
    .filter(({ isEntity, members }) => isEntity && members.length > 1)
    .map(({ coordinate, members }) => ({
      entity: coordinate,
      members: memberOrder.filter((name) => members.includes(name)),
    }));
}

export const describeContribution = ({ entity, members }: Contribution): string =>
  `${entity} is contributed to by ${members.join(', ')}`;
