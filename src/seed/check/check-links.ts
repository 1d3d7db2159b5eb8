import { nouns, recordFiles, vocabularyFiles, vocabularyParts } from '../files.js';
import { describeFound, type Problem } from '../problem.js';
import type { Files } from '../read/read-folder.js';
import type { Known } from './known.js';
import {
  describeTarget,
  linksOfOwnVocabulary,
  linksOfRecords,
  linksOfVocabulary,
  type Target,
  targetOf,
} from './links.js';
import { placeAt } from './place-at.js';
import { type Path, valueAt, valuesAt } from './values-at.js';

interface Place {
  file: string;
  content: unknown;
  at: Path;
  links: Readonly<Record<string, Target | 'publisher'>>;
}

/** Every field that names a record which is not in the files. */
export function checkLinks(files: Files, known: Known): Problem[] {
  return [...placesOfRecords(files), ...placesOfVocabulary(files)].flatMap((place) => [
    ...brokenLinks(place, known),
  ]);
}

function placesOfRecords({ records }: Files): Place[] {
  return nouns.flatMap((noun) => {
    const content = records[noun] ?? [];
    const place = { file: recordFiles[noun], content, links: linksOfRecords[noun] };
    return content.map((_, index) => ({ ...place, at: [index] }));
  });
}

function placesOfVocabulary({ vocabulary, own }: Files): Place[] {
  return vocabularyParts.map((part) => ({
    file: vocabularyFiles[part],
    content: vocabulary[part],
    at: [],
    links: { ...linksOfVocabulary[part], ...(own.has(part) ? linksOfOwnVocabulary[part] : {}) },
  }));
}

function* brokenLinks({ file, content, at, links }: Place, known: Known): Generator<Problem> {
  const root = valueAt(content, at);
  for (const [pattern, to] of Object.entries(links)) {
    const target = targetOf(to, root);
    const names = target && known[target];
    if (!names) continue;
    for (const [path, value] of valuesAt(root, pattern)) {
      // Whatever is not text is a problem of shape.
      if (typeof value !== 'string' || names.has(value)) continue;
      const place = placeAt(content, [...at, ...path]);
      yield {
        file,
        ...place,
        found: describeFound(value),
        accepted: describeTarget(target, names),
      };
    }
  }
}
