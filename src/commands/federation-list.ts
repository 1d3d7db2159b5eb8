import { describeKeys } from '../federation/registry/composition/contributions.js';
import { type ListedMember, listFederation } from '../federation/registry/list-federation.js';
import { type ListedVersion, listVersions } from '../federation/registry/stored-supergraph.js';
import { describeTakeover } from './federation-outcome.js';
import { paint, print } from './terminal.js';
import { withRegistry } from './with-registry.js';

export async function runFederationList(): Promise<void> {
  const members = await withRegistry(listFederation);
  if (members.length === 0) {
    print('The federation has no members yet: hansa federation register <name> <url>');
    return;
  }
  print(members.map(describeMember).join('\n\n'));
}

export async function runFederationVersions({ first }: { first: number }): Promise<void> {
  const versions = await withRegistry(({ database }) => listVersions(database, first));
  if (versions.length === 0) {
    print('There is no version of the supergraph yet: `hansa serve` makes the first one.');
    return;
  }
  print(versions.map(describeVersion).join('\n'));
}

function describeMember(member: ListedMember): string {
  const { name, url, version, registeredAt, checkedAt, checkOutcome } = member;
  const check = checkedAt ? `${inMinutes(checkedAt)}: ${checkOutcome}` : 'never';
  return [
    `${paint('bold', name)}  ${url}`,
    ...describeClaims(member).map((line, at) => `  ${at === 0 ? 'extends' : '       '}  ${line}`),
    `  since    ${inMinutes(registeredAt)}; as it is now since version ${version}`,
    `  checked  ${check}`,
  ].join('\n');
}

function describeClaims({ claims, takeovers }: ListedMember): string[] {
  const lines = claims.map(
    ({ entity, keys, fields }) =>
      `${entity} ${describeKeys(keys)}: ${fields.join(', ') || 'refers to it'}`,
  );
  if (lines.length === 0) lines.push('nothing of others');
  return [...lines, ...takeovers.map(describeTakeover)];
}

function describeVersion(
  { version, createdAt, cause, members }: ListedVersion,
  place: number,
): string {
  const names = members.map(({ name }) => name).join(', ');
  const mark = place === 0 ? paint('green', ' (current)') : '';
  return `${String(version).padStart(4)}  ${inMinutes(createdAt)}  ${cause}: ${names}${mark}`;
}

const inMinutes = (time: string): string => `${time.slice(0, 16).replace('T', ' ')} UTC`;
