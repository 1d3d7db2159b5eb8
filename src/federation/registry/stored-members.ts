import { isDeepStrictEqual } from 'node:util';
import { type Database, sql } from '../../database/database.js';
import { isoTime } from '../../database/iso-time.js';
import type { Member } from './member.js';

export interface StoredMember {
  readonly name: string;
  readonly url: string;
  /** Of the supergraph that first held its subgraph as it is now. */
  readonly version: number;
  /** ISO 8601, UTC; so are the others. */
  readonly registeredAt: string;
  readonly updatedAt: string;
  readonly checkedAt: string | null;
  /** In words; null when it was never checked since it was registered. */
  readonly checkOutcome: string | null;
}

/** The members of today, in the order of their names. */
export function listMembers(database: Database): Promise<StoredMember[]> {
  return database.rows<StoredMember>(sql`
    select name, url, version, ${isoTime(sql`registered_at`)} as "registeredAt",
      ${isoTime(sql`updated_at`)} as "updatedAt", ${isoTime(sql`checked_at`)} as "checkedAt",
      check_outcome as "checkOutcome"
    from federation_member order by name`);
}

export interface MemberChange {
  readonly before: readonly Member[];
  readonly after: readonly Member[];
  /** Of the supergraph that the change has led to. */
  readonly version: number;
}

/** Brings the list of members to what a new version of the supergraph holds. */
export async function writeMembers(
  database: Database,
  { before, after, version }: MemberChange,
): Promise<void> {
  const earlier = new Map(before.map((member) => [member.name, member]));
  const changed = after.filter((member) => !isDeepStrictEqual(earlier.get(member.name), member));
  const names = after.map(({ name }) => name);
  await database.rows(
    sql`delete from federation_member where name <> all(${sql.val(names)}::text[])`,
  );
  await database.rows(sql`
    insert into federation_member (name, url, version)
    select name, url, ${version}::int from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb)
      as changed (name text, url text)
    on conflict (name) do update set url = excluded.url, version = excluded.version,
      updated_at = now(), checked_at = null, check_outcome = null`);
}

export interface CheckOutcome {
  readonly name: string;
  readonly outcome: string;
}

/** Keeps how members were found; those that are not in the federation are left out. */
export async function recordChecks(
  database: Database,
  checks: readonly CheckOutcome[],
): Promise<void> {
  await database.rows(sql`
    update federation_member set checked_at = now(), check_outcome = checked.outcome
    from jsonb_to_recordset(${JSON.stringify(checks)}::jsonb) as checked (name text, outcome text)
    where federation_member.name = checked.name`);
}
