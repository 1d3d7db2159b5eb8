import { readdir } from 'node:fs/promises';
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
import { describeFailure, readJson, readRecords } from './read-json.js';

/** What the files hold, before anything of it is checked. */
export interface Files {
  /** Undefined: the file could not be read, which is a problem already. */
  records: Record<Noun, unknown[] | undefined>;
  vocabulary: Record<VocabularyPart, unknown>;
  credits: unknown;
  /** Parts of the vocabulary that the folder brings itself; what they name must be in it. */
  own: ReadonlySet<VocabularyPart>;
  /** Files that look as if they belonged to the catalogue and are not read. */
  ignored: string[];
}

/** The vocabulary that Hansa comes with, in the source tree also when the code runs from `dist`. */
const ourVocabulary = projectPath('src', 'seed', 'vocabulary');

/** Reads all files of a catalogue, and says which ones cannot be read. */
export async function readFolder(folder: string): Promise<{ files?: Files; problems: Problem[] }> {
  let present: string[];
  try {
    present = await readdir(folder);
  } catch (error) {
    const found = describeFailure(error);
    const accepted = `a folder with the files ${Object.values(recordFiles).join(', ')}`;
    return { problems: [{ file: folder, record: '', field: '', found, accepted }] };
  }
  return readFiles(folder, present);
}

async function readFiles(
  folder: string,
  present: readonly string[],
): Promise<{ files: Files; problems: Problem[] }> {
  const problems: Problem[] = [];
  const own = vocabularyParts.filter((part) => present.includes(vocabularyFiles[part]));
  const files = {
    records: await readAll(nouns, (noun) => readRecords({ folder, problems }, recordFiles[noun])),
    vocabulary: await readAll(vocabularyParts, (part) => {
      const from = own.includes(part) ? folder : ourVocabulary;
      return readJson({ folder: from, problems }, vocabularyFiles[part]);
    }),
    credits: present.includes(creditsFile) ? await readJson({ folder, problems }, creditsFile) : [],
    own: new Set(own),
    ignored: present.filter(isIgnored).toSorted(),
  };
  return { files, problems };
}

async function readAll<Key extends string, Value>(
  keys: readonly Key[],
  read: (key: Key) => Promise<Value>,
): Promise<Record<Key, Value>> {
  const entries = await Promise.all(keys.map(async (key) => [key, await read(key)] as const));
  return Object.fromEntries(entries) as Record<Key, Value>;
}

function isIgnored(file: string): boolean {
  const known: string[] = [
    ...Object.values(recordFiles),
    ...Object.values(vocabularyFiles),
    creditsFile,
  ];
  return file.endsWith('.json') && !known.includes(file);
}
