import { creditsFile, nouns, recordFiles, vocabularyFiles } from '../files.js';
import { describeFound, type Problem } from '../problem.js';
import type { Files } from '../read/read-folder.js';
import { placeAt } from './place-at.js';
import { type Path, valuesAt } from './values-at.js';

interface Fields {
  file: string;
  content: unknown;
  /** Patterns of fields no two of which hold the same value. */
  patterns: readonly string[];
}

/** Every value that must stand once only and stands there a second time. */
export function checkUnique(files: Files): Problem[] {
  return uniqueFields(files).flatMap(repeated);
}

function uniqueFields({ records, vocabulary, credits }: Files): Fields[] {
  const { cities, sources } = records;
  const { dataKinds, themes, legalBases } = vocabulary;
  return [
    ...nouns.map((noun) => ({
      file: recordFiles[noun],
      content: records[noun],
      patterns: ['*.id'],
    })),
    { file: recordFiles.cities, content: cities, patterns: ['*.geonamesId'] },
    { file: recordFiles.cities, content: cities, patterns: ['*.wikidata'] },
    { file: recordFiles.sources, content: sources, patterns: ['*.url'] },
    { file: vocabularyFiles.dataKinds, content: dataKinds, patterns: ['kinds.*.slug'] },
    {
      file: vocabularyFiles.themes,
      content: themes,
      patterns: ['dataThemes.*.code', 'finerThemes.*.code'],
    },
    { file: vocabularyFiles.legalBases, content: legalBases, patterns: ['*.legalBasis'] },
    { file: creditsFile, content: credits, patterns: ['*.subject'] },
  ];
}

function repeated({ file, content, patterns }: Fields): Problem[] {
  const first = new Map<unknown, Path>();
  return patterns
    .flatMap((pattern) => [...valuesAt(content, pattern)])
    .flatMap(([path, value]) => {
      if (value === null) return [];
      const earlier = first.get(value);
      if (!earlier) first.set(value, path);
      if (!earlier) return [];
      const accepted = `what no other record has; ${describeEarlier(content, earlier)} has it`;
      return [{ file, ...placeAt(content, path), found: describeFound(value), accepted }];
    });
}

function describeEarlier(content: unknown, path: Path): string {
  const position = path.find((step) => typeof step === 'number');
  return `${placeAt(content, path).record} (record ${Number(position) + 1})`;
}
