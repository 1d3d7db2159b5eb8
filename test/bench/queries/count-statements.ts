import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Target } from '../load/measure-load.js';
import { readAnswer } from '../load/same-data.js';

/** The fewest of so many times count: what servers do now and then by themselves is not the request's. */
const TIMES = 3;

/** Long enough for every process of PostgreSQL to hear of a setting, and to write its log. */
const SETTLE_MS = 300;

export interface LoggingDatabase {
  readonly url: string;
  /** Where PostgreSQL writes its log. */
  readonly log: string;
}

/** Statements that each target sends for one request, as PostgreSQL logs them; nothing is measured meanwhile. */
export async function countStatements(
  { url, log }: LoggingDatabase,
  targets: readonly Target[],
): Promise<number[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await set(client, `log_statement = 'all'`);
    const counts: number[] = [];
    for (const target of targets) counts.push(await countFor(target, log));
    return counts;
  } finally {
    await set(client, 'log_statement = default');
    await client.end();
  }
}

async function set(client: pg.Client, setting: string): Promise<void> {
  await client.query(`alter system set ${setting}`);
  await client.query('select pg_reload_conf()');
  await sleep(SETTLE_MS);
}

async function countFor(target: Target, log: string): Promise<number> {
  const counts: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const before = (await readFile(log)).length;
    await readAnswer(target);
    await sleep(SETTLE_MS);
    const written = (await readFile(log)).subarray(before).toString();
    counts.push((written.match(/LOG: {2}(?:execute|statement)/g) ?? []).length);
  }
  return Math.min(...counts);
}
