export interface ParsedJson {
  readonly value: unknown;
  /** What had to be mended; null when it was sound. */
  readonly mended: string | null;
}

/** Reads a JSON text; what hand-made catalogues get wrong in it is mended. Null when it cannot be read. */
export function parseJsonText(text: string): ParsedJson | null {
  const ways = /^[[{]/.test(text) ? [AS_IT_IS, ...MENDED] : [AS_IT_IS];
  for (const { mended, mend } of ways) {
    const value = tryParse(text, mend);
    if (value !== undefined) return { value, mended };
  }
  return null;
}

interface Way {
  readonly mended: string | null;
  readonly mend: (text: string) => string;
}

const AS_IT_IS: Way = { mended: null, mend: (text) => text };

const MENDED: readonly Way[] = [
  { mended: 'a line break or tab inside a text', mend: replaceControls },
  { mended: 'a comma too many', mend: (text) => dropLastCommas(replaceControls(text)) },
];

function tryParse(text: string, mend: Way['mend']): unknown {
  try {
    return JSON.parse(mend(text));
  } catch {
    return undefined;
  }
}

function replaceControls(text: string): string {
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  return text.replaceAll(/[\u0000-\u001F]/g, ' ');
}

function dropLastCommas(text: string): string {
  return text.replaceAll(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g, '$1');
}
