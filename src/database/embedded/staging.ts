import { randomUUID } from 'node:crypto';
import { chmod, cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './error.js';
import { isAlive } from './running-pid.js';

/** Where root keeps what an unprivileged user cannot reach in the clone. */
export const stagingFolder = '/var/lib/hansa';

/** Makes a folder that every user can enter, whatever the umask. */
export async function makeOpenFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true });
  await chmod(path, 0o755);
}

/** Copies a folder to where every user can read it; complete or not there at all. */
export async function copyForAll(source: string, target: string): Promise<void> {
  await makeOpenFolder(stagingFolder);
  await dropAbandonedCopies();
  const draft = `${target}${draftMark}${process.pid}-${randomUUID()}`;
  await cp(source, draft, { recursive: true, verbatimSymlinks: true });
  await openToAll(draft);
  await rename(draft, target).catch((error: unknown) => dropLateDraft(draft, error));
}

const draftMark = '.new-';

async function dropAbandonedCopies(): Promise<void> {
  for (const name of await readdir(stagingFolder)) {
    const pid = name.split(draftMark)[1];
    if (pid && !isAlive(parseInt(pid, 10)))
      await rm(join(stagingFolder, name), { recursive: true });
  }
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const isOpenable = entry.isDirectory() || entry.isFile();
    if (isOpenable) await chmod(join(entry.parentPath, entry.name), 0o755);
  }
}

/** Another clone may have copied the same in the meantime. */
async function dropLateDraft(draft: string, error: unknown): Promise<void> {
  await rm(draft, { recursive: true, force: true });
  if (!['ENOTEMPTY', 'EEXIST'].includes(codeOf(error) ?? '')) throw error;
}
