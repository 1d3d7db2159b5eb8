import { Migration } from '@mikro-orm/migrations';
import { type SearchableNoun, document, nouns } from './search/documents.ts';

/**
 * Full text search over every noun: a text configuration that ignores accents, a weighted vector and folded names
 * (for spelling mistakes) on each table, and one view that reads them as search documents.
 */
export class Migration20261123100200_search extends Migration {
  override up(): void {
    this.addSql(`create extension if not exists unaccent`);
    this.addSql(`create extension if not exists pg_trgm`);
    this.addSql(`create text search configuration hansa (copy = english)`);
    this.addSql(`alter text search configuration hansa
      alter mapping for hword, hword_part, word with unaccent, english_stem`);
    // unaccent() and array_to_string() are only "stable"; with a fixed dictionary and texts they never change.
    this
      .addSql(`create function fold_name(name text) returns text language sql immutable parallel safe
      return lower(unaccent('unaccent'::regdictionary, name))`);
    this
      .addSql(`create function join_texts(texts text[]) returns text language sql immutable parallel safe
      return array_to_string(texts, ' ; ')`);
    for (const noun of nouns) this.#index(noun);
    this.addSql(`create view search_document as ${nouns.map(document).join('\n union all ')}`);
  }

  override down(): void {
    this.addSql(`drop view search_document`);
    for (const { table } of nouns) {
      this.addSql(`alter table "${table}" drop column search_vector, drop column search_names`);
    }
    this.addSql(`drop function join_texts(text[])`);
    this.addSql(`drop function fold_name(text)`);
    this.addSql(`drop text search configuration hansa`);
  }

  #index({ table, names, text }: SearchableNoun): void {
    const body = text === '' ? '' : ` || setweight(to_tsvector('hansa', ${text}), 'C')`;
    this.addSql(`alter table "${table}"
      add column search_names text generated always as (fold_name(${names})) stored,
      add column search_vector tsvector generated always as
        (setweight(to_tsvector('hansa', ${names}), 'A')${body}) stored`);
    this.addSql(
      `create index ${table}_search_vector_index on "${table}" using gin (search_vector)`,
    );
    this.addSql(
      `create index ${table}_search_names_index on "${table}" using gin (search_names gin_trgm_ops)`,
    );
  }
}
