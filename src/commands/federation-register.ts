import type { MemberAddress } from '../federation/registry/fetch-subgraph.js';
import { registerMember } from '../federation/registry/register-member.js';
import { describeChange, describeNotes, failureOf } from './federation-outcome.js';
import { print } from './terminal.js';
import { withRegistry } from './with-registry.js';

export interface FederationRegisterOptions {
  allowBreaking?: boolean;
  dryRun?: boolean;
  consent?: string[];
}

export async function runFederationRegister(
  address: MemberAddress,
  { allowBreaking = false, dryRun = false, consent = [] }: FederationRegisterOptions,
): Promise<void> {
  const outcome = await withRegistry((registry) =>
    registerMember(registry, address, { allowBreaking, dryRun, consent }),
  );
  if (!outcome.ok) throw failureOf(outcome);
  if (!dryRun) return print(describeChange(outcome, `${address.name} is in the federation.`));
  const trial = `${address.name} could be registered. Nothing was stored.`;
  print([trial, ...describeNotes(outcome)].join('\n'));
}
