import type { ChangeOutcome } from '../federation/registry/change-supergraph.js';
import type { Registry } from '../federation/registry/registry.js';
import { removeMember } from '../federation/registry/remove-member.js';
import { rollBack } from '../federation/registry/roll-back.js';
import { describeChange, failureOf } from './federation-outcome.js';
import { print } from './terminal.js';
import { withRegistry } from './with-registry.js';

export const runFederationRemove = (name: string): Promise<void> =>
  change(`${name} is out of the federation.`, (registry) => removeMember(registry, name));

export const runFederationRollback = (version: number): Promise<void> =>
  change(`The members are those of version ${version} again.`, (registry) =>
    rollBack(registry, version),
  );

async function change(
  done: string,
  make: (registry: Registry) => Promise<ChangeOutcome>,
): Promise<void> {
  const outcome = await withRegistry(make);
  if (!outcome.ok) throw failureOf(outcome);
  print(describeChange(outcome, done));
}
