import type { MappedCode } from '../normalised-dataset.js';
import type { Notes } from './notes.js';

/** How the words of a field become a code; undefined when they are not known. */
export interface CodeField {
  readonly field: string;
  readonly find: (stated: string) => string | undefined;
  /** Words that say that nothing is known: they have no code and nobody has to map them. */
  readonly saysNothing?: (stated: string) => boolean;
}

/** A code beside the source's words; null when nothing is stated. Words without a code are listed, never guessed. */
export function mapCode(
  stated: string | null,
  { field, find, saysNothing }: CodeField,
  notes: Notes,
): MappedCode | null {
  const words = stated?.trim() ?? '';
  if (words === '') return null;
  const code = find(words) ?? null;
  if (code === null && !saysNothing?.(words)) notes.addUnmapped(field, words);
  return { stated: words.slice(0, LONGEST_STATED), code };
}

/** Codes beside the source's words, sorted; words that mean a code which is there already are left out. */
export function mapCodes(stated: readonly string[], field: CodeField, notes: Notes): MappedCode[] {
  const byCode = new Map<string, MappedCode>();
  for (const words of [...new Set(stated)].sort()) {
    const mapped = mapCode(words, field, notes);
    const key = mapped?.code ?? ` ${mapped?.stated}`;
    if (mapped && !byCode.has(key)) byCode.set(key, mapped);
  }
  return [...byCode.values()].sort((a, b) => rank(a) - rank(b) || (key(a) < key(b) ? -1 : 1));
}

/** In characters: licences are pasted whole where their name is asked for. */
const LONGEST_STATED = 1_000;

/** Known ones first. */
const rank = ({ code }: MappedCode): number => Number(code === null);
const key = ({ code, stated }: MappedCode): string => code ?? stated;
