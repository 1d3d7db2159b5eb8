import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, run } from './account.js';
import { EmbeddedPostgresError, useYourOwn } from './error.js';

/** Of the last start or creation only. */
function logPath(folder: string): string {
  return join(folder, 'postgres.log');
}

/** Runs a command with a new log; true when it succeeded. */
export async function runWithLog(folder: string, command: Command): Promise<boolean> {
  // A new file, as the old one may belong to another user.
  await rm(logPath(folder), { force: true });
  const log = await open(logPath(folder), 'a', 0o600);
  try {
    return await run({ ...command, log: log.fd });
  } finally {
    await log.close();
  }
}

/** What PostgreSQL last said. */
export async function readLogEnd(folder: string): Promise<string> {
  const lines = (await readFile(logPath(folder), 'utf8')).trimEnd().split('\n');
  return lines.slice(-10).join('\n');
}

/** An error that shows what PostgreSQL last said. */
export async function failureWithLog(what: string, folder: string): Promise<EmbeddedPostgresError> {
  const logEnd = (await readLogEnd(folder)).replaceAll(/^/gm, '  ');
  return new EmbeddedPostgresError(
    `${what}. The last lines of ${logPath(folder)}:\n${logEnd}\n${useYourOwn}`,
  );
}
