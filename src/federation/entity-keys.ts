import type { Noun } from '../catalogue/reading/noun.js';
import { nouns } from '../catalogue/nouns.js';

/** A field by which a catalogue of somebody else may name a record of a noun. */
export interface EntityKey {
  readonly field: string;
  readonly type: 'ID' | 'String' | 'Int';
}

/** An entity of the federated graph: a noun, and the keys by which others name its records. */
export interface Entity {
  readonly noun: Noun;
  readonly keys: readonly EntityKey[];
}

const globalId: EntityKey = { field: 'id', type: 'ID' };
const slug: EntityKey = { field: 'slug', type: 'String' };
const code: EntityKey = { field: 'code', type: 'String' };

/** Where a noun has other names than a slug: those of the code lists and registers that everybody knows. */
const PUBLIC_NAMES: Readonly<Record<string, readonly EntityKey[]>> = {
  City: [slug, { field: 'geonamesId', type: 'Int' }, { field: 'wikidataId', type: 'String' }],
  Country: [code],
  Theme: [code],
};

/** Every noun of the catalogue: each may be extended by a member of the federation. */
export const entities: readonly Entity[] = nouns.map(({ noun }) => ({
  noun,
  keys: [...(PUBLIC_NAMES[noun.type] ?? [slug]), globalId],
}));
