import type { GraphQLError } from 'graphql';
import { entities } from '../../entity-keys.js';
import { OWN_NAME } from '../member.js';
import type { RegistryProblem } from '../problem.js';

/** Whose subgraph is to change: the one that is to join, else the one that joined last. */
export type Blame = (members: readonly string[]) => string | null;

/** What composition found, as the operator of a member needs it: who, where, and what to change. */
export function inPlainWords({ message, extensions }: GraphQLError, blame: Blame): RegistryProblem {
  const { code = 'COMPOSITION_FAILED' } = extensions as { code?: string };
  const found = (WORDINGS[code] ?? asItIs)(message, blame);
  return { ...found, code };
}

type Wording = (message: string, blame: Blame) => Omit<RegistryProblem, 'code'>;

const WORDINGS: Readonly<Record<string, Wording>> = {
  INVALID_FIELD_SHARING: describeSharing,
  SATISFIABILITY_ERROR: describeUnreachable,
};

const SHARING =
  /field "([^"]+)" is resolved from multiple subgraphs: it is resolved from subgraphs (.+?) and defined as non-shareable in (.+)$/s;

function describeSharing(message: string, blame: Blame): ReturnType<Wording> {
  const [, coordinate, declaring, unshared] = SHARING.exec(message) ?? [];
  if (!coordinate || !declaring || !unshared) return asItIs(message, blame);
  const names = quoted(declaring);
  const member = blame(names);
  const owner = names.includes(OWN_NAME) ? OWN_NAME : names.find((name) => name !== member);
  const isOnlyUnmarked = unshared.includes(`"${member}"`) && !unshared.includes(`"${owner}"`);
  const words = isOnlyUnmarked
    ? `${owner} shares ${coordinate} with whoever declares it, too: mark it, or its type, @shareable in ${member}.`
    : `${coordinate} belongs to ${owner}: ${member} may not declare it, too. Remove it from ${member}; where a @requires needs it, mark it @external.`;
  return { member, coordinate, message: words };
}

/** The ways in which a field can be out of reach, each with what it is read from and said with. */
const UNREACHABLE: readonly (readonly [RegExp, (groups: Groups) => ReturnType<Wording>])[] = [
  [
    /cannot find field "(?<coordinate>[^"]+)".*cannot move to subgraph "(?<owner>[^"]+)" using @key\(fields: "(?<key>[^"]+)"\) of "(?<type>[^"]+)", the key field\(s\) cannot be resolved/s,
    describeUnknownKey,
  ],
  [
    /from subgraph "(?<lacking>[^"]+)":\s*- cannot find field "(?<coordinate>[^"]+)".*cannot move to subgraph "(?<owner>[^"]+)", which has field "[^"]+", because type "(?<type>[^"]+)" has no @key/s,
    describePartialValue,
  ],
];

type Groups = Readonly<Record<string, string>>;

function describeUnreachable(message: string, blame: Blame): ReturnType<Wording> {
  for (const [pattern, describe] of UNREACHABLE) {
    const { groups } = pattern.exec(message) ?? {};
    if (groups) return describe(groups);
  }
  const [, coordinate = null] = /cannot find field "([^"]+)"/.exec(message) ?? [];
  return { member: blame(quoted(message)), coordinate, message: flat(message) };
}

function describeUnknownKey({ coordinate = '', owner = '', key, type = '' }: Groups) {
  const message = `${coordinate} of ${owner} cannot be reached: nobody else knows the @key(fields: "${key}") of ${type}.${adviseKeys(type)}`;
  return { member: owner, coordinate, message };
}

/** A value that several members give, with fields that only one of them has. */
function describePartialValue({ coordinate = '', type, owner = '', lacking = '' }: Groups) {
  const why = `${type} has no @key, so that every member that gives one gives all of it`;
  if (lacking === OWN_NAME) {
    const message = `${coordinate} is not in ${OWN_NAME}: ${why}. Remove the field from ${owner}, or use a type of your own.`;
    return { member: owner, coordinate, message };
  }
  const message = `${coordinate} is missing in ${lacking}: ${why}. Add the field in ${lacking}, or use a type of your own.`;
  return { member: lacking, coordinate, message };
}

function adviseKeys(type: string): string {
  const keys = entities.find(({ noun }) => noun.type === type)?.keys ?? [];
  if (keys.length === 0) return ' Use a key that another member declares.';
  return ` Use one of ${OWN_NAME}: ${keys.map(({ field }) => `@key(fields: "${field}")`).join(', ')}.`;
}

/** Most messages of composition say all that is needed. */
const asItIs: Wording = (message, blame) => {
  const [, prefix, rest] = /^\[([^\]]+)\] (.*)$/s.exec(message) ?? [];
  const text = rest ?? message;
  return {
    member: prefix ?? blame(quoted(text)),
    coordinate: placeIn(text),
    message: flat(text),
  };
};

function placeIn(text: string): string | null {
  const [, coordinate] =
    /"([A-Z_a-z]\w*\.\w+)/.exec(text) ?? /type "?([A-Z_a-z]\w*)/i.exec(text) ?? [];
  return coordinate ?? null;
}

const quoted = (text: string): string[] =>
  [...text.matchAll(/"([^"]+)"/g)].map(([, name]) => name as string);

function flat(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.endsWith('.') ? line : `${line}.`;
}
