import { type GatewayRuntime, Logger, createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { type DocumentNode, GraphQLError, Kind, parse } from 'graphql';
import { type QueryLimits, USUAL_LIMITS } from '../../graphql/query-limits/usual-limits.js';
import { automaticPersistedQueries } from './automatic-persisted-queries.js';
import { introspectionAlone } from './introspection-alone.js';
import type { MemberLimits } from './member/member.js';
import { Members } from './member/members.js';
import { reportMembers } from './member/report.js';
import { limitQueries } from './query-limits.js';
import { tellSeenRevision } from './seen-revision.js';
import type { Supergraph, SupergraphSource } from './supergraph-source.js';
import type { TrustedDocuments } from '../../graphql/trusted-documents.js';
import { onlyTrusted } from './trusted-documents.js';
import { planAndCheck } from './unified-graph.js';

export interface GatewayOptions {
  source: SupergraphSource;
  /** The deadline of a whole request. */
  requestMs: number;
  limitsOf: (member: string) => MemberLimits;
  /** The members that get to see the `Authorization` of whoever asks. */
  authorized: ReadonlySet<string>;
  /** Others are refused; without it, every document is answered. */
  trustedDocuments?: TrustedDocuments | undefined;
  /** How much a request may ask for. */
  limits?: QueryLimits;
  log: GatewayLog;
}

interface GatewayLog {
  info(details: object, text: string): void;
  warn(details: object, text: string): void;
  error(details: object, text: string): void;
}

/** Answers requests on the supergraph of the moment by asking the members that are needed. */
export class Gateway {
  readonly runtime: GatewayRuntime;
  readonly #members: Members;
  #loaded: Supergraph | undefined;
  /** What Hive reads when it is told to load: no text, which it might take for a file or an address. */
  #offered: DocumentNode | undefined;
  #loading: Promise<void> = Promise.resolve();
  #stopListening = () => {};

  constructor(private readonly options: GatewayOptions) {
    const { requestMs, limitsOf, authorized, log } = options;
    const onChange = ({ member, isResting }: { member: string; isResting: boolean }) =>
      log.warn({ member }, isResting ? 'a member keeps failing' : 'a member answers again');
    this.#members = new Members({ requestMs, limitsOf, authorized, onChange });
    this.runtime = createRuntime(options, this.#members, () => this.#offered ?? NO_DOCUMENT);
  }

  /** The version of the supergraph that answers; undefined before there is one. */
  get version(): number | undefined {
    return this.#loaded?.version;
  }

  /** Loads the supergraph, and from then on every new one; rejects when the first does not load. */
  async start(): Promise<void> {
    this.#stopListening = this.options.source.onChange(() => void this.#reload());
    await this.#load();
  }

  /** They would go on for as long as their members do. */
  endSubscriptions(): void {
    this.#members.endSubscriptions();
  }

  async stop(): Promise<void> {
    this.#stopListening();
    await this.#loading;
    await this.runtime[Symbol.asyncDispose]();
    await this.#members.close();
  }

  /** One after another: the last to be loaded is the newest. */
  #reload(): Promise<void> {
    this.#loading = this.#loading
      .then(() => this.#load())
      .catch((err: unknown) => {
        const { log } = this.options;
        log.error(
          { err, served: this.version },
          'no new supergraph is taken up; the last good one stays',
        );
      });
    return this.#loading;
  }

  async #load(): Promise<void> {
    const next = await this.options.source.current();
    if (next.version === this.version) return;
    const before = this.#offered;
    try {
      this.#offered = parse(next.sdl, { noLocation: true });
      await this.#offer();
    } catch (cause) {
      this.#offered = before;
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`Version ${next.version} of the supergraph does not load: ${why}`, { cause });
    }
    this.#loaded = next;
    this.options.log.info({ version: next.version }, 'supergraph loaded');
  }

  async #offer(): Promise<void> {
    await (this.#loaded ? this.runtime.invalidateUnifiedGraph() : this.runtime.getSchema());
  }
}

const NO_DOCUMENT: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };

/** Requests that run on a supergraph that was replaced end on it, within this time. */
const longestDrainMs = 60_000;

function createRuntime(
  { trustedDocuments, limits = USUAL_LIMITS, log }: GatewayOptions,
  members: Members,
  readSupergraph: () => DocumentNode,
): GatewayRuntime {
  return createGatewayRuntime({
    supergraph: readSupergraph,
    unifiedGraphHandler: planAndCheck,
    transports: members.transports,
    gracefulSchemaReload: { drainTimeout: longestDrainMs },
    // The plan has put together what goes to one member.
    __experimental__batchExecution: false,
    ...(trustedDocuments ? { persistedDocuments: onlyTrusted(trustedDocuments) } : {}),
    plugins: () => [
      ...(trustedDocuments ? [] : [automaticPersistedQueries()]),
      introspectionAlone,
      limitQueries(limits),
      reportMembers,
      tellSeenRevision,
    ],
    maskedErrors: { maskError: (error) => mask(error, log) },
    logging: forwardTo(log),
    // What follows is done by the HTTP server around it, or by the members.
    subgraphErrors: false,
    requestId: false,
    cors: false,
    graphiql: false,
    landingPage: false,
  });
}

/** Errors with words for clients pass; others are for the log alone. */
function mask(error: unknown, log: GatewayLog): Error {
  if (error instanceof GraphQLError && !hasUnexpectedCause(error)) return withCode(error);
  log.error({ err: error }, 'a request failed in the gateway');
  const message = 'Something went wrong in the gateway; this is no fault of the request.';
  return new GraphQLError(message, { extensions: { code: 'INTERNAL_SERVER_ERROR' } });
}

/** What graphql-js says of variables comes without a code. */
function withCode(error: GraphQLError): GraphQLError {
  const { code, member } = error.extensions;
  if (code !== undefined || member !== undefined) return error;
  const { message, nodes, path } = error;
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    path: path ?? null,
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

const hasUnexpectedCause = ({ originalError }: GraphQLError): boolean =>
  originalError !== undefined && !(originalError instanceof GraphQLError);

function forwardTo(log: GatewayLog): Logger {
  return new Logger({
    level: 'warn',
    writers: [
      {
        write: (level, attributes, message) =>
          log[level === 'error' ? 'error' : 'warn']({ hive: attributes }, message ?? ''),
      },
    ],
  });
}
