export interface ParsedJson {
  readonly value: unknown;
  /** What had to be mended; null when it was sound. */
  readonly mended: string | null;
}

/** Reads a JSON text; what hand-made catalogues get wrong is mended. Null when it cannot be read. */
export function parseJsonText(text: string): ParsedJson | null {
  for (const { mended, mend } of WAYS) {
    const value = tryParse(mend(text));
    if (value !== undefined) return { value, mended };
  }
  return null;
}

const WAYS: readonly { mended: string | null; mend: (text: string) => string }[] = [
  { mended: null, mend: (text) => text },
  { mended: 'a line break or tab inside a text', mend: replaceControls },
  { mended: 'a comma too many', mend: (text) => dropLastCommas(replaceControls(text)) },
];

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
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
