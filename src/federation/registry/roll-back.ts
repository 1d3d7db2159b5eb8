import { type ChangeOutcome, changeSupergraph } from './change-supergraph.js';
import { othersOf } from './own-subgraph.js';
import type { RegistryProblem } from './problem.js';
import type { Registry } from './registry.js';
import { readCurrentSupergraph, readVersion } from './stored-supergraph.js';

/**
 * Makes the members of an earlier version those of today, with the subgraphs that they had then. Hansa itself stays as
 * it is now: a gateway could not ask it for what it had earlier.
 */
export function rollBack(registry: Registry, version: number): Promise<ChangeOutcome> {
  const { database } = registry;
  return changeSupergraph(registry, async () => {
    const earlier = await readVersion(database, version);
    if (!earlier) return unknownVersion(version, await readCurrentSupergraph(database));
    return {
      others: othersOf(earlier),
      allowBreaking: true,
      cause: `Rolled back to version ${version}`,
      rolledBackTo: version,
    };
  });
}

function unknownVersion(version: number, current: { version: number } | null): RegistryProblem {
  const known = current ? `Versions are 1 to ${current.version}.` : 'There is none yet.';
  return {
    member: null,
    coordinate: null,
    code: 'UNKNOWN_VERSION',
    message: `There is no version ${version} of the supergraph. ${known}`,
  };
}
