import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, nothingIfMissing } from './error.js';
import { isAlive, readStart } from './running-pid.js';

/** Who starts and stops the database of a folder. */
export interface Owner {
  /** Tells a file apart that came with a copy of another clone. */
  folder: string;
  pid: number;
  /** Tells a reused pid apart; null where the system does not tell. */
  startedAt: string | null;
}

/** The file that says who owns the database of a folder. */
export function ownerFile(folder: string): string {
  return join(folder, 'postgres.owner');
}

/** Makes this the owner of the folder, unless another one still runs; says who is. */
export async function claimFolder(folder: string): Promise<{ owner: Owner; isOurs: boolean }> {
  const us = { folder, pid: process.pid, startedAt: readStart(process.pid) };
  for (;;) {
    if (await placeClaim(us)) return { owner: us, isOurs: true };
    const owner = await readOwner(ownerFile(folder));
    if (owner?.folder === folder && isRunning(owner)) return { owner, isOurs: false };
    await retireClaim(folder);
  }
}

/** Gives the folder back. */
export async function releaseFolder(folder: string): Promise<void> {
  const owner = await readOwner(ownerFile(folder));
  if (owner?.pid === process.pid) await rm(ownerFile(folder), { force: true });
}

/** Whether the owner is still there, and not something else with its pid. */
export function isRunning({ pid, startedAt }: Owner): boolean {
  return isAlive(pid) && readStart(pid) === startedAt;
}

/** A hard link appears with its content complete, and for one claimant only. */
async function placeClaim(owner: Owner): Promise<boolean> {
  const draft = draftBeside(ownerFile(owner.folder));
  await writeFile(draft, JSON.stringify(owner));
  try {
    await link(draft, ownerFile(owner.folder));
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return false;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Moves a dead owner's claim away; one that was placed since it was read is put back. */
async function retireClaim(folder: string): Promise<void> {
  const aside = draftBeside(ownerFile(folder));
  await rename(ownerFile(folder), aside).catch(nothingIfMissing);
  const owner = await readOwner(aside);
  if (owner?.folder === folder && isRunning(owner)) await placeClaim(owner);
  await rm(aside, { force: true });
}

async function readOwner(file: string): Promise<Owner | undefined> {
  const text = await readFile(file, 'utf8').catch(nothingIfMissing);
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Owner);
  } catch {
    return undefined;
  }
}

const draftBeside = (file: string): string => `${file}.${randomUUID()}`;
