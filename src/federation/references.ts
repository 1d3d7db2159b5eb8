import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../catalogue/context.js';
import type { Row } from '../catalogue/reading/noun.js';
import { nodeKey } from '../graphql/node-id.js';
import { userInputError } from '../graphql/user-input-error.js';
import { entities, type Entity, type EntityKey } from './entity-keys.js';

/** What a gateway sends of a record that it wants more of: its type and one of its keys. */
type Representation = Readonly<Record<string, unknown>> & { readonly __typename: string };

interface ReferenceResolver {
  __resolveReference: (
    representation: Representation,
    context: Context,
    info: GraphQLResolveInfo,
  ) => Promise<Row | null>;
}

/** Finds the records that representations name; those of one type and key are read by one statement. */
export const referenceResolvers: Readonly<Record<string, ReferenceResolver>> = Object.fromEntries(
  entities.map((entity) => [
    entity.noun.type,
    {
      __resolveReference: (representation, context, info) =>
        findRecord(entity, representation, { context, info }),
    } satisfies ReferenceResolver,
  ]),
);

/** The record, or null when there is none of that name. */
async function findRecord(
  { noun, keys }: Entity,
  representation: Representation,
  { context, info }: { context: Context; info: GraphQLResolveInfo },
): Promise<Row | null> {
  const key = keys.find(({ field }) => representation[field] != null);
  if (!key) throw missingKey(noun.type, keys);
  const value = readKey(noun.type, key, representation[key.field]);
  return context.read.find(noun, { column: key.field, value }, info);
}

function readKey(type: string, { field, type: keyType }: EntityKey, value: unknown): unknown {
  if (keyType === 'ID') return nodeKey(String(value), new Set([type])).id;
  if (keyType === 'Int' ? Number.isInteger(value) : typeof value === 'string') return value;
  const accepted = keyType === 'Int' ? 'a whole number' : 'a text';
  const message = `The "${field}" of a ${type} is ${accepted}, not ${JSON.stringify(value)}.`;
  throw userInputError('BAD_USER_INPUT', 'representations', message);
}

function missingKey(type: string, keys: readonly EntityKey[]): Error {
  const names = keys.map(({ field }) => `"${field}"`).join(', ');
  const message = `A representation of a ${type} names it by one of ${names}.`;
  return userInputError('BAD_USER_INPUT', 'representations', message);
}
