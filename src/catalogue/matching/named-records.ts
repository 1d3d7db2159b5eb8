import { userInputError } from '../../graphql/user-input-error.js';
import type { Noun } from '../reading/noun.js';
import type { Reader } from '../reading/reader.js';

interface Named {
  noun: Noun;
  /** Where the name stands in the request, such as "input.mustInclude". */
  argument: string;
  /** The column that names the record; the slug unless told. */
  column?: 'slug' | 'code';
}

/** The id of the record of this name; an error for the user when there is none. */
export async function idNamed(reader: Reader, name: string, named: Named): Promise<number> {
  const { noun, argument, column = 'slug' } = named;
  const row = await reader.find(noun, { column, value: name }, NOTHING_ASKED);
  if (row) return row.id;
  const message = `"${argument}": there is no ${noun.type} with the ${column} "${name}".`;
  throw userInputError('BAD_USER_INPUT', argument, message);
}

/** The same for several names, in their order, each once. */
export async function idsNamed(
  reader: Reader,
  names: readonly string[],
  named: Named,
): Promise<number[]> {
  const ids = await Promise.all(names.map((name) => idNamed(reader, name, named)));
  return [...new Set(ids)];
}

/** Only the id and the name are read. */
const NOTHING_ASKED = { fieldNodes: [], fragments: {} };
