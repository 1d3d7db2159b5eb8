import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { EmbeddedPostgresError, nothingIfMissing, useYourOwn } from './error.js';

/** The unprivileged user that runs PostgreSQL when Hansa runs as root, whom PostgreSQL refuses. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

export interface Command {
  file: string;
  args: readonly string[];
  /** Must be open to the account. */
  cwd: string;
  account: Account | undefined;
  /** Open file that takes what it prints; nowhere otherwise. */
  log?: number;
  /** Out of reach of a Ctrl-C in the terminal. */
  detached?: boolean;
  /** Called when it runs. */
  onLaunch?: (() => void) | undefined;
}

/** The account to run PostgreSQL as: whose the data are, else `postgres` or `nobody`; undefined when not root. */
export async function chooseAccount(dataFolder: string): Promise<Account | undefined> {
  if (process.geteuid?.() !== 0) return undefined;
  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map(parseAccount);
  const account =
    (await ownerOf(dataFolder)) ??
    accounts.find(({ name }) => name === 'postgres') ??
    accounts.find(({ name }) => name === 'nobody');
  if (!account) throw new EmbeddedPostgresError(`${refused}. ${noRoot}`);
  await requireRight(account);
  return account;
}

/** Runs a command to its end; true when it succeeded. */
export async function run({ file, args, ...command }: Command): Promise<boolean> {
  const output = command.log ?? 'ignore';
  const child = spawn(file, args, {
    cwd: command.cwd,
    env: plainEnvironment(),
    stdio: ['ignore', output, output],
    detached: command.detached ?? false,
    windowsHide: true,
    ...(command.account && { uid: command.account.uid, gid: command.account.gid }),
  });
  command.onLaunch?.();
  // Rejects when there is nothing to run.
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}

const refused =
  'Hansa runs as root, PostgreSQL does not, and there is no user `postgres` or `nobody`';
const noRoot = `Start Hansa as an ordinary user. ${useYourOwn}`;

/** In some containers, root may not become another user. */
async function requireRight(account: Account): Promise<void> {
  try {
    await run({ file: '/bin/sh', args: ['-c', 'true'], cwd: '/', account });
  } catch (cause) {
    const message = `Hansa runs as root, PostgreSQL does not, and root may not become ${account.name} here. ${noRoot}`;
    throw new EmbeddedPostgresError(message, { cause });
  }
}

function parseAccount(line: string): Account {
  const [name = '', , uid, gid] = line.split(':');
  return { name, uid: Number(uid), gid: Number(gid) };
}

async function ownerOf(path: string): Promise<Account | undefined> {
  const found = await stat(path).catch(nothingIfMissing);
  if (!found || found.uid === 0) return undefined;
  return { name: `user ${found.uid}`, uid: found.uid, gid: found.gid };
}

/** Hansa's own environment holds secrets that are not for PostgreSQL, and PG… settings that mislead it. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'LD_LIBRARY_PATH', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'ComSpec'];
  const entries = kept.map((name) => [name, process.env[name]]).filter(([, value]) => value);
  return { ...Object.fromEntries(entries), LC_ALL: 'C' };
}
