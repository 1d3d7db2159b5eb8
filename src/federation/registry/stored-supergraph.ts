import { type Database, sql } from '../../database/database.js';
import { isoTime } from '../../database/iso-time.js';
import type { MemberPart } from './composition/contributions.js';
import type { Member } from './member.js';

/** A version as it is listed: without its SDL and those of its members. */
export interface ListedVersion {
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** What led to it, in words. */
  readonly cause: string;
  readonly rolledBackTo: number | null;
  readonly members: readonly Required<Omit<Member, 'sdl'>>[];
}

export interface StoredVersion {
  readonly version: number;
  readonly sdl: string;
  /** Hansa first, each with the SDL that it had. */
  readonly members: readonly Member[];
}

export interface NewVersion {
  readonly sdl: string;
  readonly members: readonly Member[];
  readonly parts: readonly MemberPart[];
  readonly cause: string;
  readonly rolledBackTo?: number;
}

/** The supergraph that gateways serve; null before there is one. New versions are told on the channel `hansa_supergraph`. */
export async function readCurrentSupergraph(
  database: Database,
): Promise<{ version: number; sdl: string } | null> {
  const [current] = await database.rows<{ version: number; sdl: string }>(
    sql`select version, sdl from supergraph order by version desc limit 1`,
  );
  return current ?? null;
}

/** The current version with its members, or the one asked for; null when there is none. */
export async function readVersion(
  database: Database,
  version?: number,
): Promise<StoredVersion | null> {
  const asked = version === undefined ? sql`` : sql`where version = ${version}::int`;
  const [stored] = await database.rows<StoredVersion>(
    sql`select version, sdl, members from supergraph ${asked} order by version desc limit 1`,
  );
  return stored ?? null;
}

/** The newest versions, the current one first. */
export function listVersions(database: Database, first: number): Promise<ListedVersion[]> {
  return database.rows<ListedVersion>(sql`
    select version, ${isoTime(sql`created_at`)} as "createdAt",
      cause, rolled_back_to as "rolledBackTo",
      (select json_agg(member - 'sdl' || jsonb_build_object('consents', coalesce(member -> 'consents', '[]'))
        order by place)
        from jsonb_array_elements(members) with ordinality as it (member, place)) as members
    from supergraph order by version desc limit ${first}::int`);
}

/** Adds a version; whoever calls it sees to it that nobody else does at the same time. */
export async function writeVersion(
  database: Database,
  { sdl, members, parts, cause, rolledBackTo }: NewVersion,
): Promise<number> {
  const [row] = await database.rows<{ version: number }>(sql`
    insert into supergraph (version, sdl, members, parts, cause, rolled_back_to)
    select coalesce(max(version), 0) + 1, ${sdl}, ${JSON.stringify(members)}::jsonb,
      ${JSON.stringify(parts)}::jsonb, ${cause}, ${rolledBackTo ?? null}::int
    from supergraph returning version`);
  return row!.version;
}
