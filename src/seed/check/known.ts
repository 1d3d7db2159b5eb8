import { type Noun, nouns } from '../files.js';
import type { Files } from '../read/read-folder.js';
import type { Target } from './links.js';
import { valuesAt } from './values-at.js';

/** What each noun offers to be named; undefined where its file could not be read, so that nothing is missed there. */
export type Known = Record<Target, ReadonlySet<string> | undefined>;

/** All names in the files, those of records with problems too: one mistake is one problem. */
export function collectKnown({ records, vocabulary }: Files): Known {
  const ofRecords = Object.fromEntries(
    nouns.map((noun) => [noun, namesAt(records[noun], noun === 'sources' ? '*.url' : '*.id')]),
  ) as Record<Noun, ReadonlySet<string> | undefined>;
  return {
    ...ofRecords,
    dataThemes: namesAt(vocabulary.themes, 'dataThemes.*.code'),
    finerThemes: namesAt(vocabulary.themes, 'finerThemes.*.code'),
    kinds: namesAt(vocabulary.dataKinds, 'kinds.*.slug'),
  };
}

function namesAt(root: unknown, pattern: string): ReadonlySet<string> | undefined {
  if (root === undefined) return undefined;
  const names = [...valuesAt(root, pattern)].map(([, value]) => value);
  return new Set(names.filter((name) => typeof name === 'string'));
}
