import {
  type ExecutionRequest,
  type ExecutionResult,
  type Executor,
  type MaybeAsyncIterable,
  getOperationASTFromRequest,
  isAsyncIterable,
  mapAsyncIterator,
} from '@graphql-tools/utils';
import { OperationTypeNode } from 'graphql';

export type Result = MaybeAsyncIterable<ExecutionResult>;
export type Ask = (member: string, request: ExecutionRequest) => Promise<Result>;

/** Stands for the subscription while it is opened: what the member gives for it is put aside here. */
class Opening {
  result: Result | undefined;
}

/** Stands for the subscription while one of its events is answered. */
class SingleEvent {
  constructor(readonly result: ExecutionResult) {}
}

/**
 * Runs each event of a subscription as an operation of its own, with what other members add to it. Hive would run all
 * of them as one: what was wrong with one would be told of all that follow, within the deadline of the first.
 */
export const runEachEvent =
  (execute: Executor): Executor =>
  (request) =>
    isSubscription(request) ? runEvents(execute, request) : execute(request);

async function runEvents(execute: Executor, request: ExecutionRequest): Promise<Result> {
  const opening = new Opening();
  const run = async (rootValue: object) =>
    (await execute({
      ...request,
      rootValue,
      context: { ...request.context },
    })) as ExecutionResult;
  const unopened = await run(opening);
  const { result } = opening;
  if (!result) return unopened;
  if (!isAsyncIterable(result)) return run(new SingleEvent(result));
  return mapAsyncIterator(result, (event) => run(new SingleEvent(event)));
}

/** Gives the event that is run in place of the subscription; asks the members for all else. */
export const giveEvent =
  (ask: Ask): Ask =>
  async (member, request) => {
    const { rootValue } = request;
    if (!isSubscription(request)) return ask(member, request);
    if (rootValue instanceof SingleEvent) return rootValue.result;
    const result = await ask(member, request);
    if (!(rootValue instanceof Opening)) return result;
    rootValue.result = result;
    return { data: null };
  };

/** The planner says of what type a part is; of the whole, the document does. */
const isSubscription = (request: ExecutionRequest): boolean =>
  (request.operationType ?? getOperationASTFromRequest(request).operation) ===
  OperationTypeNode.SUBSCRIPTION;
