import { randomBytes } from 'node:crypto';
import { chown, mkdir, readdir, realpath, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Account, run } from './account.js';
import { EmbeddedPostgresError, useYourOwn } from './error.js';
import {
  clusterIn,
  hansa,
  type Home,
  homeIn,
  passwordFileIn,
  type Place,
  readHome,
  type Tools,
} from './home.js';
import { failureWithLog, runWithLog } from './log.js';
import { removeHome, stageHome, tidyLink } from './staged-home.js';
import { makeOpenFolder } from './staging.js';

/** Creates an empty database under a temporary name first, so that it is complete or not there. */
export async function createHome({ folder, report }: Place, tools: Tools): Promise<Home> {
  const draft = join(folder, draftPrefix + randomBytes(4).toString('hex'));
  try {
    await placeHome(draft, homeIn(folder), tools.account);
    const home = await realpath(draft);
    report(`Creating a database in ${home === draft ? folder : home}`);
    await fillHome(home, folder, tools);
    await rename(draft, homeIn(folder));
    return await readHome(folder);
  } catch (error) {
    await removeHome(draft);
    throw error;
  }
}

/** Removes what an interrupted creation left, and the link to the database of the clone that this one is a copy of. */
export async function tidyFolder(folder: string): Promise<void> {
  const drafts = (await readdir(folder)).filter((name) => name.startsWith(draftPrefix));
  for (const draft of drafts) await removeHome(join(folder, draft));
  await tidyLink(homeIn(folder));
}

/** Checks that the account can write to a database that was created before. */
export async function requireAccess(cluster: string, account: Account): Promise<void> {
  if (await canWrite(cluster, account)) return;
  throw new EmbeddedPostgresError(
    `The user ${account.name}, who runs PostgreSQL as Hansa runs as root, cannot write to ${cluster}; the clone may ` +
      `have been moved or copied. Delete ${dirname(cluster)} to begin with an empty database. ${useYourOwn}`,
  );
}

const draftPrefix = 'postgres.new-';

async function placeHome(draft: string, link: string, account: Account | undefined): Promise<void> {
  await mkdir(draft);
  if (!account) return;
  if (await handOver(draft, account)) return;
  await removeHome(draft);
  const staged = await stageHome(draft, link);
  if (await handOver(staged, account)) return;
  throw new EmbeddedPostgresError(
    `The user ${account.name}, who runs PostgreSQL as Hansa runs as root, cannot reach ${staged}. ${useYourOwn}`,
  );
}

/** Gives the account a place for the cluster; false when it cannot reach it. */
async function handOver(home: string, account: Account): Promise<boolean> {
  await makeOpenFolder(home);
  await mkdir(clusterIn(home), { mode: 0o700 });
  await chown(clusterIn(home), account.uid, account.gid);
  return canWrite(clusterIn(home), account);
}

/** All folders above it must be open to the account, too. */
function canWrite(path: string, account: Account): Promise<boolean> {
  return run({ file: '/bin/sh', args: ['-c', 'test -w "$0"', path], cwd: '/', account });
}

async function fillHome(home: string, folder: string, tools: Tools): Promise<void> {
  await writePassword(passwordFileIn(home), tools.account);
  const command = {
    file: tools.binaries.initdb,
    args: initdbArguments(home),
    cwd: home,
    account: tools.account,
  };
  if (await runWithLog(folder, command)) return;
  throw await failureWithLog(`PostgreSQL could not create a database in ${folder}`, folder);
}

async function writePassword(file: string, account: Account | undefined): Promise<void> {
  await writeFile(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  if (account) await chown(file, account.uid, account.gid);
}

function initdbArguments(home: string): string[] {
  return [
    `--pgdata=${clusterIn(home)}`,
    `--username=${hansa}`,
    `--pwfile=${passwordFileIn(home)}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ];
}
