import { hash } from 'node:crypto';
import type { Asked } from './asked.js';

/** Variables that are nested deeper are not looked through. */
const DEEPEST = 32;

/** Equal for requests that ask for the same, however they are written; undefined when that cannot be told. */
export function answerKey({
  query,
  operationName,
  variables,
  extensions,
}: Asked): string | undefined {
  if (!query) return undefined;
  const parts = [query, operationName ?? '', variables ?? {}, extensions ?? {}];
  const canonical = canonicalText(parts, DEEPEST);
  return canonical === undefined ? undefined : hash('sha256', canonical, 'base64url');
}

/** JSON with the names of each object in order. */
function canonicalText(value: unknown, deepest: number): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (deepest === 0) return undefined;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((item) => canonicalText(item, deepest - 1))
    : Object.entries(value)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, item]) => named(name, canonicalText(item, deepest - 1)));
  if (parts.includes(undefined)) return undefined;
  return isList ? `[${parts.join()}]` : `{${parts.join()}}`;
}

const named = (name: string, text: string | undefined): string | undefined =>
  text === undefined ? undefined : `${JSON.stringify(name)}:${text}`;
