import type { UnifiedGraphHandler } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { type ExecutionRequest, type ExecutionResult, getDirective } from '@graphql-tools/utils';
import { type GraphQLSchema, isEnumType } from 'graphql';
import { type AnswerCheck, createAnswerCheck, withEntities } from './answer-check.js';
import { Attribution } from './attribution.js';
import type { Answer } from './member/answer.js';
import { reportOf } from './member/report.js';
import { OWN_NAME } from '../registry/member.js';

/** Plans with the Rust planner of Hive; it trusts what members answer, so that is checked before. */
export const planAndCheck: UnifiedGraphHandler = async (options) => {
  const schema = withEntities(options.unifiedGraph);
  const attribution = new Attribution(schema);
  const check = createAnswerCheck(schema, attribution);
  const handled = await unifiedGraphHandler({
    ...options,
    onSubgraphExecute: async (member: string, request: ExecutionRequest) => {
      const result = await options.onSubgraphExecute(member, request);
      if (member === OWN_NAME || Symbol.asyncIterator in result) return result;
      const answer = checked(check, { member, request, result });
      const fields = answer.data ? attribution.fieldsAsked(member, request.document) : [];
      reportOf(request.context).addFields(member, fields);
      return answer;
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
  result: ExecutionResult;
}

/** Hansa itself has made its answers by the same rules; those of others are made by them here. */
function checked(check: AnswerCheck, { member, request, result }: Given): Answer {
  const answer = check(member, request, result as never);
  if (answer.errors && answer.errors.length > (result.errors?.length ?? 0)) {
    reportOf(request.context).worsen(member, 'MEMBER_BAD_ANSWER');
  }
  return answer;
}
