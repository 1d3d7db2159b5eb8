import type { UnifiedGraphHandler } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import {
  type ExecutionRequest,
  type ExecutionResult,
  type MaybeAsyncIterable,
  getDirective,
} from '@graphql-tools/utils';
import { type GraphQLSchema, isEnumType } from 'graphql';
import { type AnswerCheck, createAnswerCheck } from './answer-check.js';
import { reportOf } from './member/report.js';
import { OWN_NAME } from '../registry/member.js';

type Result = MaybeAsyncIterable<ExecutionResult>;

/** Plans with the Rust planner of Hive; it trusts what members answer, so that is checked before. */
export const planAndCheck: UnifiedGraphHandler = async (options) => {
  const check = createAnswerCheck(options.unifiedGraph);
  const handled = await unifiedGraphHandler({
    ...options,
    onSubgraphExecute: async (member: string, request: ExecutionRequest) => {
      const result = await options.onSubgraphExecute(member, request);
      return member === OWN_NAME ? result : checked(check, { member, request, result });
    },
  });
  // Hive works out the schemas of all members when it first needs one: that is half a second for no request to wait.
  const [anyMember] = membersOf(options.unifiedGraph);
  if (anyMember) handled.getSubgraphSchema(anyMember);
  return handled;
};

function membersOf(supergraph: GraphQLSchema): string[] {
  const graphs = supergraph.getType('join__Graph');
  if (!isEnumType(graphs)) return [];
  return graphs.getValues().flatMap((graph) => {
    const [declared] = getDirective(supergraph, graph, 'join__graph') ?? [];
    return typeof declared?.['name'] === 'string' ? [declared['name']] : [];
  });
}

interface Given {
  member: string;
  request: ExecutionRequest;
  result: Result;
}

/** Hansa itself has made its answers by the same rules; those of others are made by them here. */
function checked(check: AnswerCheck, { member, request, result }: Given): Result {
  if (Symbol.asyncIterator in result) return result;
  const answer = check(member, request, result as never);
  if (answer.errors && answer.errors.length > (result.errors?.length ?? 0)) {
    reportOf(request.context).worsen(member, 'MEMBER_BAD_ANSWER');
  }
  return answer;
}
