import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** How long the database has to connect, to answer, and to let go. */
export const PATIENCE_MS = 2_000;

/** A connection of its own to hear notifications by; one that has died without a word is noticed at the next query. */
export const listeningClient = (connectionString: string, applicationName: string): pg.Client =>
  new pg.Client({
    connectionString,
    application_name: applicationName,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
    keepAlive: true,
  });

/** A connection that is dead already may not answer. */
export async function leave(client: pg.Client): Promise<void> {
  const patience = sleep(PATIENCE_MS, undefined, { ref: false });
  await Promise.race([client.end().catch(() => {}), patience]);
}

/** What a connection that is made anew whenever it is lost is for. */
export interface LastingUse {
  url: string;
  applicationName: string;
  stopping: AbortSignal;
  /** Ends, or rejects, when the connection is of no more use; `over` says that it is lost. */
  use: (client: pg.Client, link: Link) => Promise<void>;
  /** Called at once for each connection that is lost, or could not be made. */
  onLost: (reason: unknown) => void;
}

/** One connection of several, one after another. */
export interface Link {
  /** Aborted when it is lost, or nobody needs it any more. */
  over: AbortSignal;
  /** It has done what it is for: should it be lost, the next is made without delay. */
  thrives: () => void;
  /** Gives it up for lost. */
  drop: (reason?: unknown) => void;
}

/** Uses one connection, and whenever it is lost another, until it is told to stop. */
export async function stayConnected(lasting: LastingUse): Promise<void> {
  const { stopping: signal } = lasting;
  let waitMs = SHORTEST_WAIT_MS;
  const thrives = () => (waitMs = SHORTEST_WAIT_MS);
  while (!signal.aborted) {
    await useUntilLost(lasting, thrives);
    await sleep(waitMs, undefined, { signal, ref: false }).catch(() => {});
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
  }
}

async function useUntilLost(lasting: LastingUse, thrives: () => void): Promise<void> {
  const { url, applicationName, stopping, use, onLost } = lasting;
  const client = listeningClient(url, applicationName);
  const lost = new AbortController();
  const drop = (reason: unknown = new Error('the connection is lost')) => lost.abort(reason);
  const over = AbortSignal.any([lost.signal, stopping]);
  for (const event of ['error', 'end'] as const) client.on(event, (error?: Error) => drop(error));
  const left = once(over, 'abort').then(() => {
    onLost(over.reason);
    return leave(client);
  });
  // A client that is left while it connects says nothing more.
  const used = client.connect().then(() => use(client, { over, thrives, drop }));
  await Promise.race([used.then(drop, drop), left]);
  await left;
}

const SHORTEST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5_000;
