import { type Database, sql } from '../../../database/database.js';
import { isoTime } from '../../../database/iso-time.js';
import type { MemberPart } from '../composition/contributions.js';
import { slugPrefixOf } from '../member.js';

/** A member, and what of the graph it answers. */
export interface PublicMember extends Omit<MemberPart, 'member'> {
  readonly name: string;
  readonly slugPrefix: string;
  /** ISO 8601, UTC. */
  readonly registeredAt: string;
}

/** The members of today by name; their addresses are nobody's business. */
export async function listParts(database: Database): Promise<PublicMember[]> {
  const rows = await database.rows<Omit<PublicMember, 'slugPrefix'>>(sql`
    select name, part -> 'fields' as fields, part -> 'types' as types,
      ${isoTime(sql`registered_at`)} as "registeredAt"
    from (select parts from supergraph order by version desc limit 1) as current,
      jsonb_array_elements(parts) as part
      join federation_member on name = part ->> 'member'
    order by name`);
  return rows.map((row) => ({ ...row, slugPrefix: slugPrefixOf(row.name) }));
}
