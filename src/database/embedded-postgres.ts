import { mkdir, realpath } from 'node:fs/promises';
import { chooseAccount } from './embedded/account.js';
import { findBinaries } from './embedded/binaries.js';
import { ensureDatabase, urlOf } from './embedded/connection.js';
import { createHome, requireAccess, tidyFolder } from './embedded/creation.js';
import { codeOf, EmbeddedPostgresError, useYourOwn } from './embedded/error.js';
import { joinOwner } from './embedded/guest.js';
import { clusterIn, homeIn, openHome, type Place } from './embedded/home.js';
import { claimFolder, releaseFolder } from './embedded/owner.js';
import { runServer, type Server, stopServer } from './embedded/server.js';

export { EmbeddedPostgresError } from './embedded/error.js';

/** A PostgreSQL that belongs to one clone of Hansa. */
export interface EmbeddedPostgres {
  /** postgres://hansa:…@127.0.0.1:PORT/hansa */
  readonly url: string;
  /** This Hansa started it, or took it over, and stops it; false when another Hansa that runs does. */
  readonly owned: boolean;
  /** Stops PostgreSQL when owned; may be called again. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Belongs to one clone; holds everything but what the user who runs PostgreSQL for root cannot reach there. */
  folder: string;
  /** Hears what happens, a line each. */
  report?: (line: string) => void;
  /** Called when PostgreSQL has been told to start, and only then: it needs this process no more until it is ready. */
  onLaunch?: (() => void) | undefined;
}

/** Starts the PostgreSQL of a folder, takes over what a killed Hansa left, or joins what another Hansa runs. */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  try {
    await mkdir(options.folder, { recursive: true });
    const folder = await realpath(options.folder);
    requirePlainPath(folder);
    return await ownOrJoin({ report: () => {}, ...options, folder });
  } catch (error) {
    throw explain(error, options.folder);
  }
}

/** pg_ctl puts the path into a command line for the shell, between double quotes. */
function requirePlainPath(folder: string): void {
  if (!/["$`]/.test(folder)) return;
  const message = `PostgreSQL cannot be started in ${folder}: the path holds ", $ or \`. ${useYourOwn}`;
  throw new EmbeddedPostgresError(message);
}

async function ownOrJoin(place: Place): Promise<EmbeddedPostgres> {
  for (;;) {
    const { owner, isOurs } = await claimFolder(place.folder);
    if (isOurs) return own(place);
    const url = await joinOwner(place, owner);
    if (url) return { url, owned: false, stop: async () => {} };
  }
}

async function own(place: Place): Promise<EmbeddedPostgres> {
  try {
    const server = await prepareServer(place);
    const url = await openDatabase(server);
    let stopped: Promise<void> | undefined;
    return { url, owned: true, stop: () => (stopped ??= disown(server)) };
  } catch (error) {
    await releaseFolder(place.folder);
    throw error;
  }
}

async function prepareServer(place: Place): Promise<Server> {
  await tidyFolder(place.folder);
  const account = await chooseAccount(clusterIn(homeIn(place.folder)));
  const tools = { account, binaries: await findBinaries(account, place.report) };
  const home = (await openHome(place.folder)) ?? (await createHome(place, tools));
  if (account) await requireAccess(home.cluster, account);
  return { ...place, ...tools, ...home };
}

async function openDatabase(server: Server): Promise<string> {
  const address = { port: await runServer(server), password: server.password };
  try {
    await ensureDatabase(address);
  } catch (error) {
    await stopServer(server);
    throw error;
  }
  return urlOf(address);
}

async function disown(server: Server): Promise<void> {
  await stopServer(server);
  await releaseFolder(server.folder);
}

function explain(cause: unknown, folder: string): EmbeddedPostgresError {
  if (cause instanceof EmbeddedPostgresError) return cause;
  const isDenied = ['EACCES', 'EPERM', 'EROFS'].includes(codeOf(cause) ?? '');
  const what = isDenied
    ? `The database folder ${folder} is closed to this user; run Hansa as the user who owns it`
    : `The database in ${folder} cannot be used`;
  const why = cause instanceof Error ? cause.message : String(cause);
  return new EmbeddedPostgresError(`${what} (${why}). ${useYourOwn}`, { cause });
}
