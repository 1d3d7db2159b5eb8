import {
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  getOperationAST,
} from 'graphql';
import type { QueryLimits } from './usual-limits.js';
import {
  type AskedOperation,
  type WeighedOperation,
  type Weight,
  weighOperation,
} from './weigh-operation.js';

/** What is wrong with an operation that was found valid, when it asks for too much. */
export function findExcess(limits: QueryLimits, asked: AskedOperation): GraphQLError | undefined {
  const operation = getOperationAST(asked.document, asked.operationName);
  if (!operation) return undefined;
  const weight = weigh({ ...asked, operation, limits });
  const over = (['fields', 'depth', 'cost'] as const).find((name) => weight[name] > limits[name]);
  return over && excess(over, weight, limits);
}

const weights = new WeakMap<OperationDefinitionNode, { schema: GraphQLSchema; weight: Weight }>();

/** Documents are kept parsed: most are weighed once. */
function weigh(asked: WeighedOperation): Weight {
  const known = weights.get(asked.operation);
  if (known?.schema === asked.schema) return known.weight;
  const weight = weighOperation(asked);
  if (!weight.isOfVariables) weights.set(asked.operation, { schema: asked.schema, weight });
  return weight;
}

function excess(limit: Limit, weight: Weight, limits: QueryLimits): GraphQLError {
  const most = limits[limit];
  // Counting ends where the limit is passed; only the cost is known to its end.
  const asked = limit === 'cost' ? weight.cost : most + 1;
  const message = `The request ${words[limit](asked, most)}`;
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX', limit, most } });
}

type Limit = 'depth' | 'fields' | 'cost';

const words: Readonly<Record<Limit, (asked: number, most: number) => string>> = {
  depth: (_, most) =>
    `has more than ${most} levels of fields, one inside the other. Ask for what is deeper in a request of its own, by its slug or id.`,
  fields: (_, most) =>
    `asks for more than ${most} fields, counted wherever a fragment is spread. Ask for less at once.`,
  cost: (asked, most) =>
    `could cost ${asked}, and ${most} is the most: that is the number of records it may lead to, computed ones weighing more. Take smaller pages ("first") in the lists, the inner ones above all, or ask for less at once.`,
};
