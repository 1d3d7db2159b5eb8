import { type Database, type Sql, sql } from '../database/database.js';
import { UsageFailure } from '../server/failure.js';
import type { RecordType } from './record-types.js';

export interface FoundRecord {
  id: number;
  /** As the graph calls it. */
  type: string;
  /** Its slug, or its code where it has one. */
  key: string;
  name: string;
}

interface Candidate extends FoundRecord {
  isMeant: boolean;
  likeness: number;
}

/** From which likeness on a name is worth suggesting; the same name is 1. */
const LIKELY = 0.3;
const MOST_CANDIDATES = 5;

/** The record that somebody means by its slug, code or any name of it; accents and case do not count. */
export async function findRecord(
  database: Database,
  typed: string,
  type: RecordType,
): Promise<FoundRecord> {
  return findAmong(database, typed, [type]);
}

/** The keys of several records, in their order; nothing where none is named. */
export async function findKeys(
  database: Database,
  typed: readonly string[] | undefined,
  type: RecordType,
): Promise<string[] | undefined> {
  if (!typed) return undefined;
  const records = await Promise.all(typed.map((text) => findRecord(database, text, type)));
  return records.map(({ key }) => key);
}

/** The key of a record; nothing where none is named. */
export const findKey = async (
  database: Database,
  typed: string | undefined,
  type: RecordType,
): Promise<string | undefined> =>
  typed === undefined ? undefined : (await findRecord(database, typed, type)).key;

/** The record of any of the types; named as `type:slug` where a slug alone may be several. */
export async function findAmong(
  database: Database,
  typed: string,
  types: readonly RecordType[],
): Promise<FoundRecord> {
  const text = typed.trim();
  const candidates = await database.rows<Candidate>(candidateStatement(text, types));
  const meant = candidates.filter(({ isMeant }) => isMeant);
  const byKey = meant.filter(({ key }) => key === text);
  const [record, second] = byKey.length > 0 ? byKey : meant;
  if (record && !second) return record;
  throw new UsageFailure(record ? askWhich(text, meant, types) : suggest(text, candidates, types));
}

/** As it is written before a colon. */
export const prefixOf = ({ noun }: RecordType): string => noun.replaceAll(' ', '-');

const candidateStatement = (text: string, types: readonly RecordType[]) => sql`
  with asked as (select fold_name(${text}) as name),
  record as (${sql.join(types.map(recordsOf), sql` union all `)}),
  known as (
    select record.type, record.id, fold_name(name.name) as name
    from record cross join lateral unnest(
      record.names || array[record.key, replace(record.key, '-', ' ')]
    ) as name (name)
  ),
  likeness as (
    select known.type, known.id, bool_or(known.name = asked.name) as same,
      max(greatest(similarity(known.name, asked.name), word_similarity(asked.name, known.name) * 0.9)) as likeness
    from known cross join asked group by known.type, known.id
  )
  select record.type, record.id, record.key, record.name, likeness.same as "isMeant", likeness.likeness
  from record join likeness on likeness.type = record.type and likeness.id = record.id
  order by likeness.same desc, likeness.likeness desc, record.fame desc nulls last, record.key
  limit ${MOST_CANDIDATES}`;

const recordsOf = ({ type, table, key, title, fame }: RecordType): Sql => sql`
  select ${type}::text as type, id, ${sql.id(key)} as key, ${sql.id(title)} as name,
    string_to_array(search_names, ' ; ') as names, ${fame ? sql.id(fame) : sql`null::int`} as fame
  from ${sql.table(table)}`;

function askWhich(
  text: string,
  meant: readonly FoundRecord[],
  types: readonly RecordType[],
): string {
  const [type, another] = types;
  const wanted = another ? 'the type, too' : `the ${type!.key}`;
  return `"${text}" may be ${listRecords(meant, types)}. Give ${wanted}.`;
}

function suggest(
  text: string,
  candidates: readonly Candidate[],
  types: readonly RecordType[],
): string {
  // Two letters are like too many names.
  const likely = text.length > 2 ? likelyOf(candidates) : [];
  const advice =
    likely.length > 0 ? `Did you mean ${listRecords(likely, types)}?` : sayWhereNamesAre(types);
  const [type, another] = types;
  const what = another ? 'nothing called' : `no ${type!.noun}`;
  return `There is ${what} "${text}" in the catalogue. ${advice}`;
}

/** Names that are far less alike than the best one only distract from it. */
function likelyOf(candidates: readonly Candidate[]): Candidate[] {
  const best = candidates[0]?.likeness ?? 0;
  return candidates.filter(({ likeness }) => likeness >= Math.max(LIKELY, best * 0.7));
}

function sayWhereNamesAre(types: readonly RecordType[]): string {
  const [type, another] = types;
  if (another) {
    return `Give a slug, or a type and a slug, such as ${prefixOf(type!)}:SLUG; the types are ${types.map(prefixOf).join(', ')}.`;
  }
  const { list, key } = type!;
  return `Its ${list.replaceAll(/(?=[A-Z])/g, ' ').toLowerCase()} are in the explorer, or in the answer to { ${list} { nodes { ${key} } } }.`;
}

function listRecords(records: readonly FoundRecord[], types: readonly RecordType[]): string {
  const prefixes = new Map(types.map((type) => [type.type, `${prefixOf(type)}:`]));
  const prefix = ({ type }: FoundRecord) => (types.length > 1 ? prefixes.get(type) : '');
  return records.map((record) => `${record.name} (${prefix(record)}${record.key})`).join(' or ');
}
