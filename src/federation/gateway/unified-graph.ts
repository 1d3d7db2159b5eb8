import type { UnifiedGraphHandler } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import {
  type ExecutionRequest,
  type ExecutionResult,
  getDirective,
  isAsyncIterable,
  mapAsyncIterator,
} from '@graphql-tools/utils';
import { type GraphQLSchema, isEnumType } from 'graphql';
import { type AnswerCheck, createAnswerCheck } from './answer-check.js';
import { type Ask, type Result, giveEvent, runEachEvent } from './joined-events.js';
import { reportOf } from './member/report.js';
import { OWN_NAME } from '../registry/member.js';

/** Plans with the Rust planner of Hive; it trusts what members answer, so that is checked before. */
export const planAndCheck: UnifiedGraphHandler = async (options) => {
  const check = createAnswerCheck(options.unifiedGraph);
  const ask: Ask = async (member, request) => {
    const result = await options.onSubgraphExecute(member, request);
    return member === OWN_NAME ? result : checked(check, { member, request, result });
  };
  const handled = await unifiedGraphHandler({ ...options, onSubgraphExecute: giveEvent(ask) });
  // Hive works out the schemas of all members when it first needs one: that is half a second for no request to wait.
  const [anyMember] = membersOf(options.unifiedGraph);
  if (anyMember) handled.getSubgraphSchema(anyMember);
  const { executor } = handled;
  return executor ? { ...handled, executor: runEachEvent(executor) } : handled;
};

function membersOf(supergraph: GraphQLSchema): string[] {
  const graphs = supergraph.getType('join__Graph');
  if (!isEnumType(graphs)) return [];
  return graphs.getValues().flatMap((graph) => {
    const [declared] = getDirective(supergraph, graph, 'join__graph') ?? [];
    return typeof declared?.['name'] === 'string' ? [declared['name']] : [];
  });
}

interface Given<Outcome> {
  member: string;
  request: ExecutionRequest;
  result: Outcome;
}

/** Hansa itself has made its answers by the same rules; those of others are made by them here, and their events. */
function checked(check: AnswerCheck, { result, ...asked }: Given<Result>): Result {
  if (!isAsyncIterable(result)) return checkedAnswer(check, { ...asked, result });
  return mapAsyncIterator(result, (event) => checkedAnswer(check, { ...asked, result: event }));
}

function checkedAnswer(
  check: AnswerCheck,
  { member, request, result }: Given<ExecutionResult>,
): ExecutionResult {
  const answer = check(member, request, result as never);
  if (answer.errors && answer.errors.length > (result.errors?.length ?? 0)) {
    reportOf(request.context).worsen(member, 'MEMBER_BAD_ANSWER');
  }
  return answer;
}
