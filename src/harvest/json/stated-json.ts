import { z } from 'zod';
import type { StatedText } from '../stated-dataset.js';
import { JsonCapture } from './json-capture.js';
import { LIMITS_OF_VALUES } from './json-event.js';

/** Reads any value, also a missing one; null says that it is none that is accepted. */
function read<Stated>(accepted: string, readValue: (value: unknown) => Stated | undefined) {
  return z
    .unknown()
    .optional()
    .transform((value, context): Stated => {
      const stated = readValue(value);
      if (stated !== undefined) return stated;
      context.issues.push({ code: 'custom', message: accepted, input: value });
      return z.NEVER;
    });
}

/** A text; a number is taken as it is written. Null when it is blank or missing. */
export const text = read('a text', readText);

/** A text, or an object that has the address or name of what is meant. */
export const reference = read('an address or a name', readReference);

/** One text or a list of them. */
export const texts = read('a text or a list of texts', readTexts);

/** A text, or an object with a text for each language. */
export const localisedTexts = read(
  'a text, or an object with a text for each language',
  readLocalised,
);

/** A list of objects; a single one is taken as a list of it, and what is null in it is left out. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return read('a list', readList)
    .pipe(z.array(item.nullish()))
    .transform((list) => list.filter((one) => one !== null && one !== undefined));
}

/** An object, or only the text that one of its keys has. */
export function objectOr<Item extends z.ZodObject>(key: string, item: Item) {
  return z
    .unknown()
    .optional()
    .transform((value) => onlyOf(value) ?? null)
    .transform((value) => (isScalar(value) ? { [key]: value } : value))
    .pipe(item.nullable());
}

/** Extensions store lists and objects as their JSON text. */
export function orInnerJson<Inner extends z.ZodType>(inner: Inner) {
  return z
    .unknown()
    .optional()
    .transform((value) => (typeof value === 'string' ? (parseInnerJson(value) ?? value) : value))
    .pipe(inner);
}

/** The first that is not missing. */
export function firstStated(...stated: readonly (string | null | undefined)[]): string | null {
  return stated.find((one) => one !== null && one !== undefined) ?? null;
}

/** Whether anything is written in it, at whatever depth. */
export function isGiven(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isGiven);
  return isScalar(value) && readText(value) !== null;
}

/** The first of some keys that a record has, to name it in problems. */
export function nameOfRecord(value: unknown, keys: readonly string[]): string | null {
  if (typeof value !== 'object' || value === null) return null;
  return firstStated(
    ...keys.map((key) => readText(Object.getOwnPropertyDescriptor(value, key)?.value)),
  );
}

function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/**
 * The only one of a list is meant by it. Half of a surrogate pair and the character zero are no text: PostgreSQL refuses
 * them.
 */
function readText(value: unknown): string | null | undefined {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length > 1 ? undefined : readText(value[0]);
  if (!isScalar(value)) return undefined;
  const stated = String(value);
  return stated.trim() === '' ? null : stated.toWellFormed().replaceAll('\0', '');
}

function readReference(value: unknown): string | null | undefined {
  const only = onlyOf(value);
  if (typeof only !== 'object' || only === null) return readText(only);
  return nameOfRecord(only, REFERENCES) ?? undefined;
}

/** The only one of a list is meant by it. */
export const onlyOf = (value: unknown): unknown =>
  Array.isArray(value) && value.length === 1 ? (value as unknown[])[0] : value;

const REFERENCES = ['@id', 'uri', 'url', 'href', '@value', 'id', 'code', 'name', 'title', 'label'];

function readTexts(value: unknown): string[] | undefined {
  const read = (Array.isArray(value) ? (value.flat(Infinity) as unknown[]) : [value]).map(readText);
  return read.includes(undefined) ? undefined : read.filter((one) => typeof one === 'string');
}

function readLocalised(value: unknown): StatedText[] | undefined {
  if (typeof value === 'object' && value !== null) return readLanguages(value);
  const text = readText(value);
  if (text === undefined || text === null) return text === null ? [] : undefined;
  return readInnerLanguages(text) ?? [{ text, language: null }];
}

/** A text that is an object of languages as JSON; null when it is not. */
function readInnerLanguages(text: string): StatedText[] | null {
  const inner = parseInnerJson(text);
  if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return null;
  return Object.keys(inner).every(isLanguage) ? (readLanguages(inner) ?? null) : null;
}

function readLanguages(value: object): StatedText[] | undefined {
  if (Array.isArray(value)) return readEach(value);
  if ('@value' in value) return readWithTag(value);
  const read = Object.entries(value).map(([language, stated]) => ({
    language,
    texts: readTexts(stated),
  }));
  if (read.some(({ texts }) => texts === undefined)) return undefined;
  return read.flatMap(({ language, texts }) =>
    (texts ?? []).map((text) => ({ text, language: languageTag(language) })),
  );
}

function readEach(list: readonly unknown[]): StatedText[] | undefined {
  const read = list.map(readLocalised);
  return read.includes(undefined) ? undefined : read.flatMap((texts) => texts ?? []);
}

/** As JSON-LD has it. */
function readWithTag(value: { '@value': unknown }): StatedText[] | undefined {
  const text = readText(value['@value']);
  const tag = '@language' in value ? readText(value['@language']) : null;
  if (text === undefined) return undefined;
  return text === null ? [] : [{ text, language: tag ? languageTag(tag) : null }];
}

function isLanguage(key: string): boolean {
  return /^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i.test(key);
}

/** CKAN writes "pt_BR" for pt-BR. */
function languageTag(key: string): string | null {
  return isLanguage(key) ? key.replaceAll('_', '-') : null;
}

function readList(value: unknown): unknown[] | undefined {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return value;
  return typeof value === 'object' || typeof value === 'string' ? [value] : undefined;
}

/** Undefined when it is not the JSON text of a list or an object, or one that is too deep. */
function parseInnerJson(value: string): unknown {
  const text = value.trim();
  if (!/^[[{]/.test(text) || isTooDeep(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What is outside the texts inside a record is measured before; this is not. */
function isTooDeep(text: string): boolean {
  const capture = new JsonCapture('SKIP', 'OBJECT', LIMITS_OF_VALUES);
  capture.pass(text, 0);
  return capture.isTooMuch;
}
