import type { GatewayConfigSupergraph } from '@graphql-hive/gateway-runtime';
import type { ExecutionRequest, Executor } from '@graphql-tools/utils';
import { type DocumentNode, OperationTypeNode, print } from 'graphql';
import { OWN_NAME } from '../../registry/member.js';
import { leastRevision, seeRevision } from '../seen-revision.js';
import type { Answer } from './answer.js';
import { MemberFailure, failureError } from './failure.js';
import { forwardedHeaders } from './forwarded-headers.js';
import { Member, type MemberLimits, type Question } from './member.js';
import { type MemberStatus, reportOf } from './report.js';

export interface MembersOptions {
  /** The deadline of a whole request. */
  requestMs: number;
  limitsOf: (name: string) => MemberLimits;
  /** The members that get to see the `Authorization` of whoever asks. */
  authorized: ReadonlySet<string>;
  /** Hears when a member is left alone, and when it is back. */
  onChange: (change: { member: string; isResting: boolean }) => void;
}

type Transports = NonNullable<GatewayConfigSupergraph['transports']>;

/** All members that were ever asked; what is known of one outlives the supergraph that it came with. */
export class Members {
  readonly #known = new Map<string, Member>();

  constructor(private readonly options: MembersOptions) {}

  /** How Hive Gateway reaches them. */
  readonly transports: Transports = () => ({
    getSubgraphExecutor: ({ subgraphName: name, transportEntry: { location = '' } }) =>
      this.#executorOf(this.#find(name, location)),
  });

  endSubscriptions(): void {
    for (const member of this.#known.values()) member.endSubscriptions();
  }

  async close(): Promise<void> {
    await Promise.all([...this.#known.values()].map((member) => member.close()));
  }

  #find(name: string, url: string): Member {
    const key = `${name} ${url}`;
    const known = this.#known.get(key);
    if (known) return known;
    const onChange = (isResting: boolean) => this.options.onChange({ member: name, isResting });
    const member = new Member({ name, url, limits: this.options.limitsOf(name), onChange });
    this.#known.set(key, member);
    return member;
  }

  #executorOf(member: Member): Executor {
    const ask = async (request: ExecutionRequest): Promise<Answer> =>
      answered(member, request, this.#questionOf(member, request));
    const listen = (request: ExecutionRequest) => member.listen(this.#questionOf(member, request));
    return ((request) =>
      request.operationType === OperationTypeNode.SUBSCRIPTION
        ? listen(request)
        : ask(request)) as Executor;
  }

  #questionOf({ name }: Member, request: ExecutionRequest): Question {
    const { authorized, requestMs } = this.options;
    const { document, variables, context, operationType = OperationTypeNode.QUERY } = request;
    const report = reportOf(context);
    const isHansa = name === OWN_NAME;
    return {
      query: textOf(document),
      variables,
      headers: {
        ...forwardedHeaders(context.headers, authorized.has(name)),
        ...(isHansa ? leastRevision(context) : {}),
      },
      isQuery: operationType === OperationTypeNode.QUERY,
      remainingMs: requestMs - report.ageMs,
      onSend: () => report.countRequest(name),
      onHeaders: (headers) => isHansa && seeRevision(context, headers),
    };
  }
}

/** The answer of a member, or an error in its place. */
async function answered(
  member: Member,
  { context }: ExecutionRequest,
  question: Question,
): Promise<Answer> {
  const startedAt = performance.now();
  const report = (status: MemberStatus) =>
    reportOf(context).addAnswer(member.name, status, performance.now() - startedAt);
  try {
    const answer = await member.ask(question);
    report(answer.errors ? 'ERRORS' : 'OK');
    return answer;
  } catch (error) {
    if (!(error instanceof MemberFailure)) throw error;
    report(error.code);
    return { errors: [failureError(member.name, error)] };
  }
}

const texts = new WeakMap<DocumentNode, string>();

/** A plan is made once for a document, and its parts are printed once. */
function textOf(document: DocumentNode): string {
  const known = texts.get(document);
  if (known !== undefined) return known;
  const text = print(document);
  texts.set(document, text);
  return text;
}
