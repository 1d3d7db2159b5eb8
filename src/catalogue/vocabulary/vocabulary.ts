import { foldWords } from './fold-words.js';
import { remember } from './remember.js';
import { lastSegment, withoutScheme } from './addresses.js';

/** A term of a controlled vocabulary. */
export interface Concept {
  readonly code: string;
  /** In English. */
  readonly label: string;
  readonly iri: string;
}

/** A controlled vocabulary, and the words and addresses by which sources mean its terms. */
export interface Vocabulary {
  readonly iri: string;
  readonly concepts: readonly Concept[];
  /** The term of this code, as the vocabulary writes it. */
  byCode(code: string): Concept | undefined;
  /** The term that a source's address or words mean; undefined when that is not known. */
  find(stated: string): Concept | undefined;
}

/**
 * By code: label, then after a bar the words and addresses that mean it, with commas between them. Words are compared
 * without case, accents and punctuation, addresses without scheme and final slash.
 */
export type ConceptTable = Readonly<Record<string, string>>;

export function createVocabulary(iri: string, table: ConceptTable): Vocabulary {
  const concepts = new Map(
    Object.entries(table).map(([code, line]) => [
      code,
      { code, iri: iri + code, label: labelOf(line) },
    ]),
  );
  const codes = indexWords(table);
  const authority = `${withoutScheme(iri)}/`;
  const codeOf = (stated: string): string | undefined => {
    const address = withoutScheme(stated);
    const code = address.startsWith(authority) ? address.slice(authority.length).toUpperCase() : '';
    if (concepts.has(code)) return code;
    return (
      codes.get(address) ??
      codes.get(foldWords(stated)) ??
      codes.get(foldWords(lastSegment(stated)))
    );
  };
  return {
    iri,
    concepts: [...concepts.values()],
    byCode: (code) => concepts.get(code),
    find: remember((stated) => concepts.get(codeOf(stated) ?? '')),
  };
}

function indexWords(table: ConceptTable): Map<string, string> {
  const codes = new Map<string, string>();
  for (const [code, line] of Object.entries(table)) {
    for (const words of [code, labelOf(line), ...wordsOf(line)]) {
      const key =
        words.includes('/') && words.includes('.') ? withoutScheme(words) : foldWords(words);
      codes.set(key, codes.get(key) ?? code);
      if (!codes.has(foldWords(words))) codes.set(foldWords(words), code);
    }
  }
  return codes;
}

const labelOf = (line: string): string => line.split('|', 1)[0]!.trim();

const wordsOf = (line: string): string[] =>
  (line.split('|')[1] ?? '').split(',').flatMap((words) => words.trim() || []);
