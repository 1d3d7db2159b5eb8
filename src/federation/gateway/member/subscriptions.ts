import { GraphQLError } from 'graphql';
import { Pool, errors } from 'undici';
import { ForbiddenAddress } from '../../../outbound/checked-lookup.js';
import type { Reach } from '../../../outbound/reach.js';
import { type Answer, readAnswer } from './answer.js';
import { connectorWithin } from './connector.js';
import { MemberFailure, failureError } from './failure.js';
import type { Listening } from './listening.js';
import { NoServerSentEvents, serverSentEvents } from './server-sent-events.js';
import { webSocketEvents } from './web-socket-events.js';

export interface SubscriptionLimits {
  /** To begin, not to end. */
  deadlineMs: number;
  /** Of one event. */
  largestAnswerBytes: number;
  /** At once; more are refused. */
  subscriptions: number;
  reach?: Reach | undefined;
}

export interface SubscriptionRequest {
  query: string;
  variables: Readonly<Record<string, unknown>> | undefined;
  headers: Record<string, string>;
}

/**
 * What one member tells from now on. It is asked for server-sent events; a member that gives none is asked again by
 * WebSocket at the same address, and from then on by that at once.
 */
export class Subscriptions {
  readonly #open = new Set<AbortController>();
  readonly #pool: Pool;
  #speaksWebSocket = false;
  #isEnding = false;

  constructor(
    private readonly member: { name: string; url: string },
    private readonly limits: SubscriptionLimits,
  ) {
    const { subscriptions: connections, deadlineMs: headersTimeout, reach } = limits;
    const connect = reach ? connectorWithin(reach) : {};
    this.#pool = new Pool(new URL(member.url).origin, { connections, headersTimeout, connect });
  }

  /** A failure is the last thing that it tells. */
  listen(request: SubscriptionRequest): AsyncIterableIterator<Answer> {
    const leaving = new AbortController();
    const answers = this.#answers(request, leaving);
    return {
      next: () => answers.next(),
      // A generator that waits for the next event would not hear of it before that.
      return: () => {
        leaving.abort();
        return answers.return(undefined);
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  /** Ends them all, with words of the gateway. */
  end(): void {
    this.#isEnding = true;
    for (const subscription of this.#open) subscription.abort();
  }

  async close(): Promise<void> {
    this.end();
    await this.#pool.destroy();
  }

  async *#answers(request: SubscriptionRequest, leaving: AbortController): AsyncGenerator<Answer> {
    const { name } = this.member;
    this.#open.add(leaving);
    try {
      if (this.#open.size > this.limits.subscriptions) throw tooMany();
      const listening = this.#listening(request, leaving.signal);
      for await (const event of this.#events(listening)) yield readAnswer(name, event);
    } catch (error) {
      if (!leaving.signal.aborted) yield lastWords(name, error);
    } finally {
      this.#open.delete(leaving);
    }
    if (this.#isEnding) yield { errors: [stopping()] };
  }

  async *#events(listening: Listening): AsyncGenerator {
    if (this.#isEnding) return;
    try {
      if (!this.#speaksWebSocket) yield* serverSentEvents(listening, this.#pool);
      else yield* this.#byWebSocket(listening);
    } catch (error) {
      if (!(error instanceof NoServerSentEvents)) throw error;
      yield* this.#byWebSocket(listening);
    }
  }

  async *#byWebSocket(listening: Listening): AsyncGenerator {
    this.#speaksWebSocket = false;
    if (listening.leaving.aborted) return;
    yield* webSocketEvents(listening, () => (this.#speaksWebSocket = true));
  }

  #listening({ query, variables, headers }: SubscriptionRequest, leaving: AbortSignal): Listening {
    const { deadlineMs, largestAnswerBytes: mostBytes, reach } = this.limits;
    const request = { query, ...(variables ? { variables: { ...variables } } : {}) };
    return { url: this.member.url, headers, request, deadlineMs, mostBytes, reach, leaving };
  }
}

const stopping = (): GraphQLError =>
  new GraphQLError('The gateway is stopping; subscribe again.', {
    extensions: { code: 'GATEWAY_STOPPING' },
  });

/** A member refuses a subscription with errors in the form of GraphQL. */
const lastWords = (name: string, error: unknown): Answer =>
  Array.isArray(error)
    ? readAnswer(name, { errors: error })
    : { errors: [failureError(name, explain(error))] };

const tooMany = (): MemberFailure =>
  new MemberFailure('MEMBER_UNAVAILABLE', 'has too many subscriptions at the moment');

function explain(cause: unknown): MemberFailure {
  if (cause instanceof MemberFailure) return cause;
  if (cause instanceof ForbiddenAddress) {
    return new MemberFailure('MEMBER_UNAVAILABLE', 'is at an address that is not allowed', {
      cause,
    });
  }
  if (cause instanceof errors.HeadersTimeoutError) {
    return new MemberFailure('MEMBER_TIMEOUT', 'did not take up the subscription in time', {
      cause,
    });
  }
  return new MemberFailure('MEMBER_UNAVAILABLE', 'has broken off the subscription', { cause });
}
