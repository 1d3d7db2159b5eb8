import type { UnifiedGraphHandler } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import {
  type ExecutionRequest,
  type ExecutionResult,
  getDirective,
  isAsyncIterable,
  mapAsyncIterator,
} from '@graphql-tools/utils';
import { GraphQLSchema, extendSchema, isEnumType, parse } from 'graphql';
import { type AnswerCheck, createAnswerCheck, withEntities } from './answer-check.js';
import { Attribution } from './attribution.js';
import { type Ask, type Result, giveEvent, runEachEvent } from './joined-events.js';
import type { Answer } from './member/answer.js';
import { reportOf } from './member/report.js';
import { OWN_NAME } from '../registry/member.js';

/** Plans with the Rust planner of Hive; it trusts what members answer, so that is checked before. */
export const planAndCheck: UnifiedGraphHandler = async (options) => {
  const schema = withEntities(options.unifiedGraph);
  const attribution = new Attribution(schema);
  const rules: Rules = { check: createAnswerCheck(schema, attribution), attribution };
  const ask: Ask = async (member, request) => {
    const result = await options.onSubgraphExecute(member, request);
    return member === OWN_NAME ? result : checked(rules, { member, request, result });
  };
  const given = { ...options, onSubgraphExecute: giveEvent(ask) };
  const handled = await unifiedGraphHandler(given);
  skipMemberSchemas(given, handled);
  const { executor } = handled;
  return executor ? { ...handled, executor: runEachEvent(executor) } : handled;
};

/**
 * Hive derives a schema for each member when it asks one for the first time, and wants none of them but whether it has
 * transformations, which federation does not know. That took most of the time in which a reload answers nobody, so it is
 * done here, from a graph of the same members with nothing in it.
 */
function skipMemberSchemas(
  given: Parameters<UnifiedGraphHandler>[0],
  handled: Awaited<ReturnType<UnifiedGraphHandler>>,
): void {
  const { unifiedGraph } = given;
  const members = membersOf(unifiedGraph);
  if (members.length === 0) return;
  given.unifiedGraph = emptied(unifiedGraph);
  for (const member of members) handled.getSubgraphSchema(member);
  given.unifiedGraph = unifiedGraph;
}

function membersOf(supergraph: GraphQLSchema): string[] {
  const graphs = supergraph.getType('join__Graph');
  if (!isEnumType(graphs)) return [];
  return graphs.getValues().flatMap((graph) => {
    const [declared] = getDirective(supergraph, graph, 'join__graph') ?? [];
    return typeof declared?.['name'] === 'string' ? [declared['name']] : [];
  });
}

/** The machinery of a supergraph, and a query of each member. */
function emptied(supergraph: GraphQLSchema): GraphQLSchema {
  const {
    query: _query,
    mutation: _mutation,
    subscription: _subscription,
    ...config
  } = supergraph.toConfig();
  const graphs = supergraph.getType('join__Graph');
  const keys = isEnumType(graphs) ? graphs.getValues().map(({ name }) => name) : [];
  const query = `type Query ${keys.map((key) => `@join__type(graph: ${key})`).join(' ')} { nothing: Boolean } extend schema { query: Query }`;
  const machinery = new GraphQLSchema({
    ...config,
    types: config.types.filter(({ name }) => /^(join|link)__/.test(name)),
  });
  return extendSchema(machinery, parse(query), { assumeValid: true });
}

interface Given<Outcome> {
  member: string;
  request: ExecutionRequest;
  result: Outcome;
}

/** What answers of members are held against. */
interface Rules {
  check: AnswerCheck;
  attribution: Attribution;
}

/** Hansa itself has made its answers by the same rules; those of others are made by them here, and their events. */
function checked(rules: Rules, { result, ...asked }: Given<Result>): Result {
  if (!isAsyncIterable(result)) return checkedAnswer(rules, { ...asked, result });
  return mapAsyncIterator(result, (event) => checkedAnswer(rules, { ...asked, result: event }));
}

function checkedAnswer(
  { check, attribution }: Rules,
  { member, request, result }: Given<ExecutionResult>,
): Answer {
  const answer = check(member, request, result as never);
  if (answer.errors && answer.errors.length > (result.errors?.length ?? 0)) {
    reportOf(request.context).worsen(member, 'MEMBER_BAD_ANSWER');
  }
  const fields = answer.data ? attribution.fieldsAsked(member, request.document) : [];
  reportOf(request.context).addFields(member, fields);
  return answer;
}
