import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';
import { nothingIfMissing } from './error.js';

/** The folder that holds the database of one clone, and whom to tell what happens. */
export interface Place {
  folder: string;
  report: (line: string) => void;
  onLaunch?: (() => void) | undefined;
}

/** Where one database lives. */
export interface Home {
  /** Of the clone; the log is here. */
  folder: string;
  /** The data folder of PostgreSQL, without symbolic links. */
  cluster: string;
  password: string;
}

/** What PostgreSQL is run with. */
export interface Tools {
  binaries: Binaries;
  account: Account | undefined;
}

/** The superuser, and the database, that Hansa uses. */
export const hansa = 'hansa';

/** The folder with the database, or a link to it. */
export const homeIn = (folder: string): string => join(folder, 'postgres');

export const clusterIn = (home: string): string => join(home, 'cluster');

export const passwordFileIn = (home: string): string => join(home, 'password');

/** The database of a clone, undefined before it is created. */
export function openHome(folder: string): Promise<Home | undefined> {
  return readHome(folder).catch(nothingIfMissing);
}

/** The database of a clone. */
export async function readHome(folder: string): Promise<Home> {
  const home = await realpath(homeIn(folder));
  const password = await readFile(passwordFileIn(home), 'utf8');
  return { folder, cluster: clusterIn(home), password };
}
