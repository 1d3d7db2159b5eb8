import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type ParseOptions,
  type Source,
  parse,
} from 'graphql';
import { findExcess } from '../../graphql/query-limits/find-excess.js';
import type { QueryLimits } from '../../graphql/query-limits/usual-limits.js';

/** Refuses operations that ask for too much, before they are planned. */
export function limitQueries(limits: QueryLimits): GatewayPlugin {
  const refuse = (args: ExecutionArgs, stop: (refusal: Refusal) => void): void => {
    const { schema, document, operationName, variableValues } = args;
    const excess = findExcess(limits, {
      schema,
      document,
      operationName,
      variables: variableValues,
    });
    if (excess) stop({ errors: [excess] });
  };
  return {
    onParse: ({ setParseFn }) =>
      setParseFn((source, options) => parseSome(source, { ...options, maxTokens: limits.tokens })),
    onExecute: ({ args, setResultAndStopExecution: stop }) => refuse(args, stop),
    onSubscribe: ({ args, setResultAndStopExecution: stop }) => refuse(args, stop),
  };
}

/** The parser goes down as deep as the document does. */
function parseSome(source: string | Source, options: ParseOptions): DocumentNode {
  try {
    return parse(source, options);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = 'The request is nested too deeply to be read.';
    throw new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'depth' } });
  }
}

interface Refusal {
  errors: GraphQLError[];
}
