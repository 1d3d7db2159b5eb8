import type { ExecutionRequest } from '@graphql-tools/utils';
import {
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  executeSync,
  extendSchema,
  isObjectType,
  parse,
} from 'graphql';
import { slugPrefixOf } from '../registry/member.js';
import type { Attribution } from './attribution.js';
import type { Answer } from './member/answer.js';

/** Holds what a member has answered against the types that the supergraph promises; what does not fit becomes null. */
export type AnswerCheck = (member: string, request: ExecutionRequest, answer: Answer) => Answer;

/** The check for one supergraph, with the field by which entities are asked for. */
export function createAnswerCheck(schema: GraphQLSchema, attribution: Attribution): AnswerCheck {
  return (member, { document, variables }, answer) => {
    if (!answer.data) return answer;
    const { data, errors = [] } = executeSync({
      schema,
      document,
      rootValue: answer.data,
      contextValue: {
        member,
        isContributed: (type) => attribution.isContributed(member, type),
      } satisfies Answering,
      variableValues: variables,
      fieldResolver: readKey,
      typeResolver: readType,
    });
    if (errors.length === 0) return { ...answer, data: data ?? null };
    const found = errors.slice(0, mostErrors).map((error) => misfit(member, error));
    return { data: data ?? null, errors: [...(answer.errors ?? []), ...found] };
  };
}

/** A list with a wrong type in it would give as many errors as it is long. */
const mostErrors = 10;

/** The schema with the field by which entities are asked for; a supergraph does not have it. */
export function withEntities(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType()?.name;
  const roots = new Set([
    query,
    schema.getMutationType()?.name,
    schema.getSubscriptionType()?.name,
  ]);
  const names = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !roots.has(type.name) && !type.name.startsWith('__'))
    .map(({ name }) => name);
  if (names.length === 0) return schema;
  const entities = `scalar _Any
    union _Entity = ${names.join(' | ')}
    extend type ${query} { _entities(representations: [_Any!]!): [_Entity] }`;
  return extendSchema(schema, parse(entities), { assumeValid: true });
}

/** Who gives the answer. */
interface Answering {
  readonly member: string;
  /** Whether its records of a type are its own, beside those of Hansa. */
  readonly isContributed: (type: string) => boolean;
}

const readKey: GraphQLFieldResolver<unknown, Answering> = (source, args, ...[answering, info]) => {
  if (!isRecord(source)) throw new TypeError(`Expected an object, but it is ${describe(source)}.`);
  const key = String(info.path.key);
  const value = Object.hasOwn(source, key) ? source[key] : null;
  if (info.fieldName === '_entities') return withTypes(value, args['representations']);
  const { name: type } = info.parentType;
  if (answering.isContributed(type)) checkOwn(value, { ...answering, type, field: info.fieldName });
  return value;
};

interface Place {
  readonly member: string;
  readonly type: string;
  readonly field: string;
}

/**
 * A record that a member contributes is named as its own, and says who states it. Where a request asks for neither,
 * nobody can take it for a record of somebody else.
 */
function checkOwn(value: unknown, { member, type, field }: Place): void {
  const prefix = slugPrefixOf(member);
  if (field === 'slug' && typeof value === 'string' && !value.startsWith(prefix)) {
    throw new TypeError(
      `It contributes the ${type} "${value}", but slugs of its own begin with "${prefix}".`,
    );
  }
  if (field === 'sources' && Array.isArray(value) && value.length === 0) {
    throw new TypeError(`It contributes a ${type} without a source.`);
  }
}

/** An entity is of the type that was asked for, where the plan has not asked for the name of the type. */
function withTypes(entities: unknown, representations: readonly Representation[]): unknown {
  if (!Array.isArray(entities)) return entities;
  return entities.map((entity: unknown, at) =>
    isRecord(entity) ? { __typename: representations[at]?.__typename, ...entity } : entity,
  );
}

interface Representation {
  readonly __typename: string;
}

/** Where the plan does not ask for the type, only fields that all types have are read. */
const readType: GraphQLTypeResolver<unknown, unknown> = (value, ...[, { schema }, type]) => {
  const name = isRecord(value) ? value['__typename'] : undefined;
  return typeof name === 'string' ? name : schema.getPossibleTypes(type)[0]?.name;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const describe = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : `a ${typeof value}`;

function misfit(member: string, { message, path }: GraphQLError): GraphQLError {
  const text = `The member "${member}" gave something else than its schema says. ${message}`;
  return new GraphQLError(text, {
    path: path ?? null,
    extensions: { code: 'MEMBER_BAD_ANSWER', member },
  });
}
