import { z } from 'zod';
import type { StatedText } from '../stated-dataset.js';

/** A text; a number is taken as it is written. Null when it is blank or missing. */
export const text = z
  .union([z.string(), z.number()], { error: 'a text' })
  .nullish()
  .transform((value) => (value === null || value === undefined ? null : asText(value)));

const listOfTexts = z
  .array(text, { error: 'a list of texts' })
  .transform((list) => list.filter((one) => one !== null));

/** One text or a list of them. */
export const texts = z
  .union([listOfTexts, text], { error: 'a text or a list of texts' })
  .transform((value): string[] => (Array.isArray(value) ? value : value === null ? [] : [value]));

const byLanguage = z.record(z.string(), texts, { error: 'texts by language' });

/** A text, or an object with a text for each language. */
export const localisedTexts = z
  .union([text, byLanguage], { error: 'a text, or an object with a text for each language' })
  .transform((value): StatedText[] => {
    if (typeof value === 'string')
      return readTranslations(value) ?? [{ text: value, language: null }];
    return value === null ? [] : textsOfLanguages(value);
  });

/** A list of objects; a single one is taken as a list of it, and what is null in it is left out. */
export function listOf<Item extends z.ZodType>(
  item: Item,
): z.ZodType<NonNullable<z.output<Item>>[]> {
  const list = z.array(item.nullish(), { error: 'a list' });
  return z
    .union([list, item, z.literal('')], { error: 'a list' })
    .nullish()
    .transform((value) => [value].flat().filter(isStated)) as unknown as z.ZodType<
    NonNullable<z.output<Item>>[]
  >;
}

/** Lists and objects are often stored as their JSON text; undefined when it is none. */
export function parseInnerJson(value: string): unknown {
  if (!/^\s*[[{]/.test(value)) return undefined;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

function textsOfLanguages(value: Record<string, string[]>): StatedText[] {
  return Object.entries(value).flatMap(([language, list]) =>
    list.map((text) => ({ text, language: languageTag(language) })),
  );
}

/** CKAN writes "pt_BR" for pt-BR. */
function languageTag(key: string): string | null {
  return /^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i.test(key) ? key.replaceAll('_', '-') : null;
}

function readTranslations(value: string): StatedText[] | null {
  const read = byLanguage.safeParse(parseInnerJson(value));
  return read.success && Object.keys(read.data).every((key) => languageTag(key) !== null)
    ? textsOfLanguages(read.data)
    : null;
}

/** Half of a surrogate pair and the character zero are no text: PostgreSQL refuses them. */
function asText(value: string | number): string | null {
  const stated = String(value);
  return stated.trim() === '' ? null : stated.toWellFormed().replaceAll('\0', '');
}

function isStated<Value>(value: Value): value is NonNullable<Value> {
  return value !== null && value !== undefined && value !== ('' as unknown);
}

/** The first of some keys that a record has, to name it in problems. */
export function nameOfRecord(value: unknown, keys: readonly string[]): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const stated = keys.map(
    (key) => text.safeParse(Object.getOwnPropertyDescriptor(value, key)?.value).data ?? null,
  );
  return stated.find((one) => one !== null) ?? null;
}

/** The first that is not missing. */
export function firstStated(...stated: readonly (string | null | undefined)[]): string | null {
  return stated.find((one) => one !== null && one !== undefined) ?? null;
}
