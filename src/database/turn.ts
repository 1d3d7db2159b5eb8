import { type Database, sql } from './database.js';

/** Work that one process does at a time, whichever of them it is. */
export interface Turn {
  /** The advisory lock in PostgreSQL that stands for it. */
  readonly lock: number;
  /** Called when another process is at it. */
  readonly onWait?: () => void;
}

/** Calls `work` while nobody else has this turn. What it writes it commits by itself, before the turn ends. */
export function inTurn<Value>(
  database: Database,
  { lock, onWait = () => {} }: Turn,
  work: () => Promise<Value>,
): Promise<Value> {
  return database.transaction(async (holder) => {
    if (!(await tryLock(holder, lock))) {
      onWait();
      await holder.rows(sql`select pg_advisory_xact_lock(${lock}::bigint)`);
    }
    return work();
  });
}

/** The same, but leaves it, with null, when somebody else is at it. */
export function inTurnIfFree<Value>(
  database: Database,
  { lock }: Turn,
  work: () => Promise<Value>,
): Promise<Value | null> {
  return database.transaction(async (holder) => ((await tryLock(holder, lock)) ? work() : null));
}

/** The lock goes when the transaction of its holder ends, or its process. */
async function tryLock(holder: Database, lock: number): Promise<boolean> {
  const [tried] = await holder.rows<{ isOurs: boolean }>(
    sql`select pg_try_advisory_xact_lock(${lock}::bigint) as "isOurs"`,
  );
  return tried?.isOurs ?? false;
}
