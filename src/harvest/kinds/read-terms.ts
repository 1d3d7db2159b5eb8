import { foldWords } from '../../catalogue/vocabulary/fold-words.js';
import type { KindTerms, LexiconLanguage } from './kind-terms.js';
import type { WordPatterns } from './word-patterns.js';

/** A term of the lexicon, ready to be looked for. */
export interface Term {
  readonly kind: string;
  /** Null for one that shows that something else is meant, in any language. */
  readonly language: LexiconLanguage | null;
  readonly isHint: boolean;
  /** Patterns of its words in their order, and how many words may stand before each. */
  readonly pieces: readonly { readonly pattern: number; readonly gap: number }[];
}

/** All terms of a kind, those that speak against it without a language. */
export function readTerms({ kind, terms, not }: KindTerms, patterns: WordPatterns): Term[] {
  const speaking = Object.entries(terms).flatMap(([language, list]) =>
    readList(list, patterns).map((term) => ({
      kind,
      language: language as LexiconLanguage,
      ...term,
    })),
  );
  return [
    ...speaking,
    ...readList(not ?? '', patterns).map((term) => ({ kind, language: null, ...term })),
  ];
}

function readList(list: string, patterns: WordPatterns): Pick<Term, 'isHint' | 'pieces'>[] {
  const terms = list.split(',').flatMap((term) => term.trim() || []);
  return terms.map((term) => ({
    isHint: term.endsWith('?'),
    pieces: readPieces(term.replace(/\?$/, ''), patterns),
  }));
}

/** Words between the two that `..` parts. */
const WIDEST_GAP = 3;

function readPieces(term: string, patterns: WordPatterns): Term['pieces'] {
  const words = term.split(' ');
  return words.flatMap((word, at) =>
    word === '..'
      ? []
      : {
          pattern: patterns.number(foldPattern(word)),
          gap: words[at - 1] === '..' ? WIDEST_GAP : 0,
        },
  );
}

function foldPattern(word: string): string {
  const folded = foldWords(word);
  return `${word.startsWith('*') ? '*' : ''}${folded}${word.endsWith('*') ? '*' : ''}`;
}
