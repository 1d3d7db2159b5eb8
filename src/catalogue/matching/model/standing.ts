import { type Database, sql } from '../../../database/database.js';
import { EVIDENCE_FINGERPRINT } from './evidence-fingerprint.js';

/** How the newest weights for this engine stand to the catalogue; times are those of the database. */
export interface ModelStanding {
  readonly revision: number;
  /** Since the last write. */
  readonly quietMs: number;
  /** Revision of the facts that they were fitted on; null without any. */
  readonly baseRevision: number | null;
  readonly sinceFitMs: number | null;
}

export async function readStanding(database: Database): Promise<ModelStanding> {
  const [standing] = await database.rows<ModelStanding>(sql`
    select revision::float8 as revision, ${msSince('changed_at')} as "quietMs",
      base_revision::float8 as "baseRevision", ${msSince('fitted_at')} as "sinceFitMs"
    from catalogue_revision left join lateral (
      select base_revision, fitted_at from matching_model
      where features = ${EVIDENCE_FINGERPRINT} order by version desc limit 1) newest on true`);
  return standing!;
}

/** The catalogue has changed since the fit: more was written than the weights themselves, which raised it by one. */
export function isStale({ revision, baseRevision }: ModelStanding): boolean {
  return baseRevision === null || revision !== baseRevision + 1;
}

const msSince = (column: string) =>
  sql`(extract(epoch from now() - ${sql.id(column)}) * 1000)::float8`;
