import { p } from '@mikro-orm/core';

/** How a fact is known; DESIGN's closed set. */
export const ASSERTIONS = [
  'SELF_DECLARED',
  'THIRD_PARTY',
  'HARVESTED',
  'VERIFIED',
  'EDITORIAL',
] as const;
export type Assertion = (typeof ASSERTIONS)[number];

/** Columns of every record: a surrogate key and when it was written. */
export const identified = {
  id: p.integer().primary().autoincrement(),
  createdAt: p.datetime().defaultRaw('now()'),
  updatedAt: p
    .datetime()
    .defaultRaw('now()')
    .onUpdate(() => new Date()),
};

/** How the record or link is known; provenance is not optional. */
export const asserted = { assertion: p.enum(ASSERTIONS) };

/** A slug: lower-case words and digits, joined by single hyphens; people use it in addresses and queries. */
export const slugged = { slug: p.text().unique() };

/** A name that sorts as people expect, whatever the collation of the database. */
export const naturalText = () => p.text().collation('und-x-icu');

/** A text and its language (BCP 47); null when its source does not say which it is. */
export interface LanguageText {
  text: string;
  language: string | null;
}
