import {
  BrokenCircuitError,
  BulkheadRejectedError,
  CircuitState,
  ConsecutiveBreaker,
  ConstantBackoff,
  TaskCancelledError,
  type TimeoutPolicy,
  TimeoutStrategy,
  bulkhead,
  circuitBreaker,
  handleWhen,
  retry,
  timeout,
  wrap,
} from 'cockatiel';
import { Pool } from 'undici';
import type { Reach } from '../../../outbound/reach.js';
import { type Answer, readAnswer } from './answer.js';
import { connectorWithin } from './connector.js';
import { MemberFailure } from './failure.js';
import { type Posted, post } from './post.js';
import { Subscriptions } from './subscriptions.js';

/** How much a member may take of a request, and of the gateway. */
export interface MemberLimits {
  /** For one answer, with a second try if there is one. */
  deadlineMs: number;
  /** Of an answer, or of one event of a subscription. */
  largestAnswerBytes: number;
  connections: number;
  /** Requests that wait for a connection; more are refused. */
  queue: number;
  subscriptions: number;
  /** One after another; then the member is left alone. */
  failuresToRest: number;
  restMs: number;
  /** Where it may be, checked at each connection; anywhere unless given. */
  reach?: Reach | undefined;
}

export interface MemberOptions {
  name: string;
  url: string;
  limits: MemberLimits;
  onChange: (isResting: boolean) => void;
}

export interface Question {
  query: string;
  variables: Readonly<Record<string, unknown>> | undefined;
  headers: Record<string, string>;
  /** A query may be sent twice; a mutation may have been carried out already. */
  isQuery: boolean;
  /** Until the whole request has to be answered. */
  remainingMs: number;
  /** Called for each request that is sent. */
  onSend: () => void;
  /** Called with the headers of each answer. */
  onHeaders: (headers: Posted['headers']) => void;
}

/** A GraphQL service of somebody else: asked with a deadline, and left alone for a while when it keeps failing. */
export class Member {
  readonly name: string;
  readonly url: string;
  readonly #deadlineMs: number;
  readonly #pool: Pool;
  readonly #subscriptions: Subscriptions;
  readonly #path: string;
  readonly #breaker;
  readonly #guarded;

  constructor({ name, url, limits, onChange }: MemberOptions) {
    const { origin, pathname, search } = new URL(url);
    const { largestAnswerBytes: maxResponseSize, connections, queue, reach } = limits;
    this.name = name;
    this.url = url;
    this.#deadlineMs = limits.deadlineMs;
    this.#path = pathname + search;
    const connect = reach ? connectorWithin(reach) : {};
    this.#pool = new Pool(origin, { connections, maxResponseSize, connect });
    this.#subscriptions = new Subscriptions(this, limits);
    this.#breaker = circuitBreaker(handleWhen(isFailure), {
      breaker: new ConsecutiveBreaker(limits.failuresToRest),
      halfOpenAfter: limits.restMs,
    });
    this.#breaker.onBreak(() => onChange(true));
    this.#breaker.onReset(() => onChange(false));
    this.#guarded = wrap(this.#breaker, bulkhead(connections, queue), secondTry);
  }

  /** Its answer; rejects with a `MemberFailure`. */
  async ask(question: Question): Promise<Answer> {
    // One request finds out whether it is back; others need not wait for that.
    if (this.#breaker.state === CircuitState.HalfOpen) throw resting();
    const deadlineMs = Math.max(0, Math.min(this.#deadlineMs, question.remainingMs));
    try {
      return await within(deadlineMs).execute(({ signal }) =>
        this.#guarded.execute(({ signal }) => this.#send(question, signal), signal),
      );
    } catch (error) {
      throw explain(error, deadlineMs);
    }
  }

  /** What it tells from now on; a failure is the last thing that it tells. */
  listen(question: Question): AsyncIterable<Answer> {
    return this.#subscriptions.listen(question);
  }

  endSubscriptions(): void {
    this.#subscriptions.end();
  }

  async close(): Promise<void> {
    await Promise.all([this.#pool.close(), this.#subscriptions.close()]);
  }

  async #send(question: Question, signal: AbortSignal): Promise<Answer> {
    const { query, variables, headers, isQuery, onSend, onHeaders } = question;
    onSend();
    try {
      const body = JSON.stringify({ query, variables });
      const answer = await post(this.#pool, { path: this.#path, headers, body, signal });
      onHeaders(answer.headers);
      return readAnswer(this.name, answer.body);
    } catch (error) {
      throw isQuery ? error : unrepeatable(error);
    }
  }
}

const within = (ms: number): TimeoutPolicy =>
  timeout(ms, { strategy: TimeoutStrategy.Aggressive, abortOnReturn: false });

const secondTry = retry(
  handleWhen((error) => error instanceof MemberFailure && error.isWorthRetrying),
  { maxAttempts: 1, backoff: new ConstantBackoff(50) },
);

const isFailure = (error: unknown): boolean => error instanceof MemberFailure;

function unrepeatable(error: unknown): unknown {
  if (!(error instanceof MemberFailure)) return error;
  return new MemberFailure(error.code, error.message, { cause: error.cause });
}

const resting = (): MemberFailure =>
  new MemberFailure('MEMBER_UNAVAILABLE', 'keeps failing and is left alone for a moment');

function explain(error: unknown, deadlineMs: number): unknown {
  if (error instanceof BrokenCircuitError) return resting();
  if (error instanceof BulkheadRejectedError) {
    return new MemberFailure('MEMBER_UNAVAILABLE', 'has too many requests to answer at the moment');
  }
  if (error instanceof TaskCancelledError || isTimeout(error)) {
    const what = `did not answer within ${Math.round(deadlineMs) / 1000} s`;
    return new MemberFailure('MEMBER_TIMEOUT', what, { cause: error });
  }
  return error;
}

const isTimeout = (error: unknown): boolean =>
  error instanceof MemberFailure && error.code === 'MEMBER_TIMEOUT';
