import { OWN_NAME, slugPrefixOf } from '../member.js';
import type { RegistryProblem } from '../problem.js';
import { listContributed } from './find-takeovers.js';
import { type JoinedType, fieldsOfKey } from './supergraph-joins.js';

/** Who contributes records of a kind that Hansa has says of each what it is called and who states it. */
export const findUnsourced = (types: readonly JoinedType[]): RegistryProblem[] =>
  types.flatMap((type) =>
    type.members
      .filter((member) => listContributed(type, member).length > 0)
      .flatMap((member) => [...checkName(type, member), ...checkSources(type, member)]),
  );

function checkName({ name: type, keys }: JoinedType, member: string): RegistryProblem[] {
  const own = keys.filter((key) => key.member === member);
  if (own.some((key) => fieldsOfKey(key).join() === 'slug')) return [];
  const message = `${type} records of ${member} are named by a slug that begins with "${slugPrefixOf(member)}". Write @key(fields: "slug", resolvable: false) at ${type} in ${member}.`;
  return [{ member, coordinate: type, code: 'SLUG_MISSING', message }];
}

function checkSources({ name: type, fields }: JoinedType, member: string): RegistryProblem[] {
  const sources = fields.find(({ name }) => name === 'sources');
  if (!sources?.suppliers.includes(OWN_NAME) || sources.suppliers.includes(member)) return [];
  const { coordinate } = sources;
  const message = `${coordinate} is missing in ${member}: every record says who states it. Add to ${type} in ${member}: sources: [Source!]! @shareable`;
  return [{ member, coordinate, code: 'SOURCES_MISSING', message }];
}
