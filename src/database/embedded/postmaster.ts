import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nothingIfMissing } from './error.js';
import { isAlive, readArguments } from './running-pid.js';

/** The main process of a PostgreSQL, as its file in the data folder names it. */
export interface Postmaster {
  pid: number;
  port: number;
}

/** The PostgreSQL that runs on a data folder. */
export async function findPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const postmaster = await readPostmaster(cluster);
  return postmaster && runsOn(postmaster.pid, cluster) ? postmaster : undefined;
}

/**
 * Frees a data folder from a pid that PostgreSQL would take for a server of its own: one that was reused,
 * after a restart of the machine or the container, or that ended but still waits for its parent. The rest of the
 * file stays: from it, PostgreSQL still sees whether memory of a former server is in use.
 */
export async function forgetDeadPostmaster(cluster: string): Promise<void> {
  const postmaster = await readPostmaster(cluster);
  if (!postmaster || runsOn(postmaster.pid, cluster)) return;
  const [, ...rest] = (await readFile(fileIn(cluster), 'utf8')).split('\n');
  await writeFile(fileIn(cluster), [pidOfNobody, ...rest].join('\n'));
}

/** Higher than any system goes. */
const pidOfNobody = 2 ** 31 - 1;

const fileIn = (cluster: string): string => join(cluster, 'postmaster.pid');

/** The format is in PostgreSQL's src/include/utils/pidfile.h. */
async function readPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const text = await readFile(fileIn(cluster), 'utf8').catch(nothingIfMissing);
  const [pid, , , port] = text?.split('\n').map(Number) ?? [];
  return pid && port ? { pid, port } : undefined;
}

function runsOn(pid: number, cluster: string): boolean {
  return isAlive(pid) && (readArguments(pid)?.includes(cluster) ?? true);
}
