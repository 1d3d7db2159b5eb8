import { setTimeout as sleep } from 'node:timers/promises';
import { askDataFolder, urlOf } from './connection.js';
import { EmbeddedPostgresError, useYourOwn } from './error.js';
import { hansa, openHome, type Place } from './home.js';
import { isRunning, type Owner, ownerFile } from './owner.js';
import { findPostmaster } from './postmaster.js';

/** The address of the database that another Hansa runs, once it is ready; nothing when that one ends before. */
export async function joinOwner(
  { folder, report }: Place,
  owner: Owner,
): Promise<string | undefined> {
  report(`Using the database of the Hansa that runs with pid ${owner.pid}`);
  const giveUpAt = Date.now() + 60_000;
  while (isRunning(owner)) {
    const url = await findReadyDatabase(folder);
    if (url) return url;
    if (Date.now() > giveUpAt) throw ownerGivesNone(folder, owner);
    await sleep(100);
  }
  return undefined;
}

async function findReadyDatabase(folder: string): Promise<string | undefined> {
  const home = await openHome(folder);
  const postmaster = home && (await findPostmaster(home.cluster));
  if (!postmaster) return undefined;
  const address = { port: postmaster.port, password: home.password };
  return (await askDataFolder(address, hansa)) === home.cluster ? urlOf(address) : undefined;
}

function ownerGivesNone(folder: string, { pid }: Owner): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    `The Hansa with pid ${pid} looks after the database in ${folder}, but the database does not answer. ` +
      `Stop that Hansa and start again; if pid ${pid} is something else, delete ${ownerFile(folder)}. ${useYourOwn}`,
  );
}
