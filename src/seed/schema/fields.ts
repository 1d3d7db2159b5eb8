import { z } from 'zod';
import { isPersonal } from './personal.js';
import { isCountry } from '../country-name.js';

// The message of every schema says what is accepted; the checks put it beside what was found.

const storable = 'text without U+0000 and half characters, which PostgreSQL cannot hold';

/** Free text without private persons, trimmed at its edges. */
export const text = z
  .string('text')
  .trim()
  .min(1, 'text that is not empty')
  .refine(isStorable, storable)
  .refine((value) => !isPersonal(value), 'text without e-mail addresses and phone numbers');

export const slug = z
  .string('a slug')
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'a slug: lower-case letters a-z and digits, joined by single hyphens',
  );

export const url = z
  .url({ protocol: /^https?$/, error: 'an address that starts with http:// or https://' })
  .refine(isStorable, storable);

export const countryCode = z
  .string('a country code')
  .refine(
    isCountry,
    'an ISO 3166-1 code of two capital letters, such as BE; GB and GR, not UK and EL',
  );

export const day = z.iso.date('a day that exists, as YYYY-MM-DD');

export const year = z.int('a year').min(1900, 'a year from 1900').max(2100, 'a year up to 2100');

const patternOfPartialDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A date as precise as its source gives it. */
export const partialDate = z
  .string('a date')
  .refine(
    (value) =>
      patternOfPartialDate.test(value) && day.safeParse(`${value}-01-01`.slice(0, 10)).success,
    'a year, month or day that exists, as YYYY, YYYY-MM or YYYY-MM-DD',
  );

/** A field that may be null or left out; both mean "not known". */
export const optional = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().default(null);

/** A list that may be left out when it is empty. */
export const list = <Schema extends z.ZodType>(item: Schema) =>
  z.array(item, 'a list, in [ ]').default([]);

/** A list of at least one. */
export const someOf = <Schema extends z.ZodType>(item: Schema) =>
  z.array(item, 'a list, in [ ]').min(1, 'a list of at least one');

export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: `one of: ${values.join(', ')}` });

/** Where the record was read; never empty. */
export const sources = someOf(url);

/** A record that has these fields and no others: what is not known here would be lost silently. */
export const record = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `no such field; there are: ${Object.keys(shape).join(', ')}`
        : 'a record, in { }',
  });

function isStorable(value: string): boolean {
  return value.isWellFormed() && !value.includes('\0');
}
