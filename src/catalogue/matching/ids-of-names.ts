import DataLoader from 'dataloader';
import { sql } from '../../database/database.js';
import { userInputError } from '../../graphql/user-input-error.js';
import type { Noun } from '../reading/noun.js';
import type { Reader } from '../reading/reader.js';

export interface NamedRecords {
  noun: Noun;
  /** The argument that gives the names. */
  argument: string;
  names: readonly string[];
  /** The column that people name a record by. */
  key?: 'slug' | 'code';
}

/** The ids of the records, ascending, each once; a name of none is a user error. */
export async function idsOfNames(reader: Reader, asked: NamedRecords): Promise<number[]> {
  const { noun, names, key = 'slug' } = asked;
  const loader = idLoader(reader, noun, key);
  const ids = await Promise.all(names.map((name) => loader.load(name)));
  const unknown = names.filter((_, place) => ids[place] === null);
  if (unknown.length > 0) throw unknownNames(asked, unknown);
  const found = ids.filter((id) => id !== null);
  return [...new Set(found)].toSorted((one, other) => one - other);
}

/** All names that one request asks for in one tick cost one statement a noun. */
function idLoader(reader: Reader, noun: Noun, key: string): DataLoader<string, number | null> {
  return reader.loader<string, number | null>(noun, `id of ${key}`, () => {
    return new DataLoader(async (names) => {
      const rows = await reader.database.rows<{ id: number; name: string }>(sql`
        select id, ${sql.id(key)} as name from ${sql.table(noun.table)}
        where ${sql.id(key)} = any(${names}::text[])`);
      const ids = new Map(rows.map(({ id, name }) => [name, id]));
      return names.map((name) => ids.get(name) ?? null);
    });
  });
}

export function unknownNames(
  { noun, argument, key = 'slug' }: Omit<NamedRecords, 'names'>,
  names: readonly string[],
) {
  const list = names.map((name) => `"${name}"`).join(', ');
  const message = `There is no ${noun.type} with the ${key} ${list}; "${argument}" takes the ${key} of a ${noun.type} in this catalogue.`;
  return userInputError('BAD_USER_INPUT', argument, message);
}
