import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, RouteShorthandOptions } from 'fastify';
import type { ReplicaStatus } from '../database/replicas/replicas.js';
import type { AnswerStore, StoreStatus } from './answers/answer-store.js';
import { readSchemaState } from './migrations.js';
import type { OpenDatabase } from './open-database.js';

export interface Health {
  database: () => OpenDatabase | undefined;
  /** Undefined where no answers are kept. */
  store: AnswerStore | undefined;
  isStopping: () => boolean;
}

const patienceMs = 2_000;

/** Ready while the catalogue is open and its tables are up to date. */
export function addHealth(server: FastifyInstance, health: Health): void {
  addHealthChecks(
    server,
    () => findMissing(health),
    () => ({ ...describeReplicas(health), ...describeStore(health) }),
  );
}

/** What is missing of them is no matter for whoever asks the server: the primary answers in their place. */
function describeReplicas({ database }: Health): { replicas?: ReplicaStatus[] } {
  const replicas = database()?.replicas.statuses ?? [];
  return replicas.length > 0 ? { replicas } : {};
}

const describeStore = ({ store }: Health): { responseCache?: StoreStatus } =>
  store ? { responseCache: store.status } : {};

/** For whoever runs a server: `live` while it need not be started anew, `ready` while nothing is missing. */
export function addHealthChecks(
  server: FastifyInstance,
  findMissing: () => Promise<string | undefined>,
  describe: () => object = () => ({}),
): void {
  server.get('/health/live', quiet, async () => ({ status: 'live' }));
  server.get('/health/ready', quiet, async (_request, reply) => {
    const missing = await findMissing();
    reply.header('cache-control', 'no-store');
    if (missing === undefined) return { status: 'ready', ...describe() };
    return reply.code(503).send({ status: 'not ready', missing, ...describe() });
  });
}

/** They come every few seconds: the log is for other requests. */
const quiet: RouteShorthandOptions = { logLevel: 'warn' };

async function findMissing({ database, isStopping }: Health): Promise<string | undefined> {
  if (isStopping()) return 'The server is stopping.';
  const open = database();
  if (!open) return 'The catalogue is not open: the server is starting, or the database is gone.';
  return Promise.race([askDatabase(open), waitInVain()]);
}

async function askDatabase({ database }: OpenDatabase): Promise<string | undefined> {
  try {
    const { pending } = await readSchemaState(database);
    if (pending.length > 0) return 'The tables are not up to date; run `hansa migrate`.';
  } catch {
    return noAnswer;
  }
  return undefined;
}

async function waitInVain(): Promise<string> {
  await sleep(patienceMs, undefined, { ref: false });
  return noAnswer;
}

const noAnswer = 'The database does not answer.';
