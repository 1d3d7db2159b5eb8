import type { Database } from '../../database/database.js';
import { inTurn } from '../../database/turn.js';
import type { OutboundLimits } from '../../outbound/send-request.js';
import type { WeighRequest, Weighing } from './composition/weigh-members.js';

/** What the registry works with. */
export interface Registry {
  readonly database: Database;
  /** The subgraph of this Hansa, as a member sees it. */
  readonly ownSdl: () => Promise<string>;
  /** Where gateways reach this Hansa; undefined for where the current supergraph says. */
  readonly ownUrl: string | undefined;
  /** Where this process answers on this machine; stands unless somebody has named an address beyond it. */
  readonly localUrl?: string;
  /** Composes here, or in a thread of its own. */
  readonly weigh: (request: WeighRequest) => Promise<Weighing> | Weighing;
  /** How far requests to members may go. */
  readonly outbound: OutboundLimits;
  /** Hears what happens, a line each. */
  readonly report?: (line: string) => void;
}

/** How long a member may take to give its SDL, and how large that may be. */
export const SUBGRAPH_LIMITS = { deadlineMs: 10_000, mostBytes: 5_000_000 };

/** Any number but those of preparing, loading and fitting. */
const registryLock = 7_241_400;

/** Calls `work` while nobody else changes the supergraph. */
export function whileOneChanges<Value>(
  { database, report = () => {} }: Registry,
  work: () => Promise<Value>,
): Promise<Value> {
  const onWait = () => report('Waiting for another Hansa that changes the federation');
  return afterOthersHere(database, () => inTurn(database, { lock: registryLock, onWait }, work));
}

/** The last change of this process on a database. */
const lastChanges = new WeakMap<Database, Promise<unknown>>();

/** Who waits for PostgreSQL holds a connection: many that wait would leave none to the one whose turn it is. */
function afterOthersHere<Value>(database: Database, change: () => Promise<Value>): Promise<Value> {
  const before = lastChanges.get(database) ?? Promise.resolve();
  const made = before.then(change);
  lastChanges.set(
    database,
    made.catch(() => {}),
  );
  return made;
}
