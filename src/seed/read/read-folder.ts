import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { projectPath } from '../../database/project-path.js';
import {
  creditsFile,
  type Noun,
  nouns,
  recordFiles,
  type VocabularyPart,
  vocabularyFiles,
  vocabularyParts,
} from '../files.js';
import type { Problem } from '../problem.js';
import { parseJson } from './parse-json.js';

/** What the files hold, before anything of it is checked. */
export interface Files {
  /** Undefined: the file could not be read, which is a problem already. */
  records: Record<Noun, unknown[] | undefined>;
  vocabulary: Record<VocabularyPart, unknown>;
  credits: unknown;
  /** Parts of the vocabulary that the folder brings itself; what they name must be in it. */
  own: ReadonlySet<VocabularyPart>;
}

interface Reading {
  folder: string;
  problems: Problem[];
}

/** The vocabulary that Hansa comes with, in the source tree also when the code runs from `dist`. */
const ourVocabulary = projectPath('src', 'seed', 'vocabulary');

/** Reads all files of a catalogue, and says which ones cannot be read. */
export async function readFolder(folder: string): Promise<{ files: Files; problems: Problem[] }> {
  const reading: Reading = { folder, problems: [] };
  const records = await readAll(nouns, (noun) => readRecords(reading, recordFiles[noun]));
  const own = new Set<VocabularyPart>();
  const vocabulary = await readAll(vocabularyParts, async (part) => {
    const file = vocabularyFiles[part];
    const isOwn = await exists(join(folder, file));
    if (isOwn) own.add(part);
    return readJson(isOwn ? reading : { ...reading, folder: ourVocabulary }, file);
  });
  const credits = (await exists(join(folder, creditsFile))) ? await readJson(reading, creditsFile) : [];
  return { files: { records, vocabulary, credits, own }, problems: reading.problems };
}

async function readAll<Key extends string, Value>(
  keys: readonly Key[],
  read: (key: Key) => Promise<Value>,
): Promise<Record<Key, Value>> {
  const entries = await Promise.all(keys.map(async (key) => [key, await read(key)] as const));
  return Object.fromEntries(entries) as Record<Key, Value>;
}

async function readRecords(reading: Reading, file: string): Promise<unknown[] | undefined> {
  const content = await readJson(reading, file);
  if (content === undefined || Array.isArray(content)) return content;
  const found = content === null ? 'null' : `a single ${typeof content}`;
  reading.problems.push({ file, record: '', field: '', found, accepted: 'a list of records, in [ ]' });
  return undefined;
}

async function readJson({ folder, problems }: Reading, file: string): Promise<unknown> {
  const problem = { file, record: '', field: '' };
  let text: string;
  try {
    text = await readFile(join(folder, file), 'utf8');
  } catch (error) {
    const found = describeFailure(error, folder);
    problems.push({ ...problem, found, accepted: 'a file to read; [] in it when there are no records' });
    return undefined;
  }
  const { content, error } = parseJson(text);
  if (error) problems.push({ ...problem, ...error });
  return content;
}

function describeFailure(error: unknown, folder: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return `no such file in ${folder}`;
  return code === 'EACCES' ? `a file in ${folder} that this user may not read` : String(error);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
