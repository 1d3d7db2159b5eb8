import { findJsonError } from './find-json-error.js';

interface Parsed {
  content?: unknown;
  error?: { field: string; found: string; accepted: string };
}

/** Parses a file; what is no JSON is shown with its line and column, which JSON.parse does not always tell. */
export function parseJson(file: string): Parsed {
  const text = file.startsWith('\uFEFF') ? file.slice(1) : file;
  try {
    return { content: JSON.parse(text) as unknown };
  } catch {
    return { error: locate(text, findJsonError(text)) };
  }
}

function locate(text: string, offset: number): NonNullable<Parsed['error']> {
  const before = text.slice(0, offset).split('\n');
  const column = (before.at(-1) ?? '').length + 1;
  const rest = text.slice(offset, offset + 20).split('\n')[0];
  return {
    field: `line ${before.length}, column ${column}`,
    found: offset >= text.length ? 'the end of the file' : `${rest}`,
    accepted: 'JSON; no comments, no comma after the last item, names in double quotes',
  };
}
