import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../problem.js';
import { parseJson } from './parse-json.js';

interface Reading {
  folder: string;
  /** Grows with each file that cannot be read. */
  problems: Problem[];
}

/** The records of a file; undefined after a problem. */
export async function readRecords(reading: Reading, file: string): Promise<unknown[] | undefined> {
  const content = await readJson(reading, file);
  if (content === undefined || Array.isArray(content)) return content;
  const found = content === null ? 'null' : `a single ${typeof content}`;
  const accepted = 'a list of records, in [ ]';
  reading.problems.push({ file, record: '', field: '', found, accepted });
  return undefined;
}

/** The content of a file; undefined after a problem. */
export async function readJson({ folder, problems }: Reading, file: string): Promise<unknown> {
  try {
    const { content, error } = parseJson(await readFile(join(folder, file), 'utf8'));
    if (error) problems.push({ file, record: '', ...error });
    return content;
  } catch (error) {
    const accepted = 'a file to read; [] in it when there are no records';
    problems.push({ file, record: '', field: '', found: describeFailure(error), accepted });
    return undefined;
  }
}

const failures: Readonly<Record<string, string>> = {
  ENOENT: 'nothing of this name',
  EACCES: 'what this user may not read',
  EISDIR: 'a folder',
  ENOTDIR: 'a file',
};

/** Why something cannot be read, in words. */
export function describeFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return failures[code] ?? String(error);
}
