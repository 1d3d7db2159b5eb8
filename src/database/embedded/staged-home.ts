import { randomBytes } from 'node:crypto';
import { mkdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, nothingIfMissing } from './error.js';
import { makeOpenFolder, stagingFolder } from './staging.js';

/** Makes a folder outside of the clone, and a link to it; the link comes first, so that no folder is ever lost. */
export async function stageHome(draft: string, link: string): Promise<string> {
  const target = join(stagingFolder, randomBytes(6).toString('hex'));
  await symlink(target, draft);
  await makeOpenFolder(stagingFolder);
  await mkdir(target);
  await writeFile(originOf(target), link);
  return target;
}

/** Removes a home, and if it is a link to one, that one too. */
export async function removeHome(path: string): Promise<void> {
  const target = await readStagedLink(path);
  // What still writes there, after its Hansa was killed, may make a first attempt fail.
  const thoroughly = { recursive: true, force: true, maxRetries: 10 };
  if (target) await rm(target, thoroughly);
  await rm(path, thoroughly);
}

/** Drops a link that came with a copy of another clone, or whose target is gone; a moved clone keeps it. */
export async function tidyLink(link: string): Promise<void> {
  const target = await readStagedLink(link);
  if (target === undefined) return;
  const origin = await readFile(originOf(target), 'utf8').catch(nothingIfMissing);
  if (origin === link) return;
  const isTaken = origin === undefined || (await readStagedLink(origin)) === target;
  await (isTaken ? rm(link) : writeFile(originOf(target), link));
}

/** Names the link that a staged home belongs to. */
const originOf = (target: string): string => join(target, 'origin');

async function readStagedLink(path: string): Promise<string | undefined> {
  const target = await readlink(path).catch(nothingIfNoLink);
  return target?.startsWith(stagingFolder) ? target : undefined;
}

function nothingIfNoLink(error: unknown): undefined {
  if (!['ENOENT', 'EINVAL'].includes(codeOf(error) ?? '')) throw error;
}
