import { type Database, sql } from '../../../database/database.js';
import { isoTime } from '../../../database/iso-time.js';
import type { WeightsFit } from '../../../matching/fit-weights.js';
import { EVIDENCE_FINGERPRINT } from './evidence-fingerprint.js';

/** What a fit gave, as it is kept. */
export interface StoredModel extends WeightsFit {
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly fittedAt: string;
  /** Revision of the facts that it was fitted on; storing it raised the revision by one more. */
  readonly baseRevision: number;
  /** It is for the kinds of evidence that this engine knows. */
  readonly isForThisEngine: boolean;
}

/** The newest for this engine, else the newest of an engine with other kinds of evidence; null when there is none. */
export async function readNewestModel(database: Database): Promise<StoredModel | null> {
  const [newest] = await database.rows<StoredModel>(sql`
    select version, ${isoTime(sql`fitted_at`)} as "fittedAt",
      base_revision::float8 as "baseRevision", origin, sample, fitted, prior, weights,
      features = ${EVIDENCE_FINGERPRINT} as "isForThisEngine"
    from matching_model order by features = ${EVIDENCE_FINGERPRINT} desc, version desc limit 1`);
  return newest ?? null;
}

/** Adds a version; whoever calls it sees to it that nobody else does at the same time. */
export async function writeModel(
  database: Database,
  { weights, origin, sample, fitted, prior }: WeightsFit,
  baseRevision: number,
): Promise<number> {
  const [row] = await database.rows<{ version: number }>(sql`
    insert into matching_model
      (version, base_revision, origin, sample, fitted, prior, weights, features)
    select coalesce(max(version), 0) + 1, ${baseRevision}::bigint, ${origin}, ${sample}::int,
      ${json(fitted)}, ${json(prior)}, ${json(weights)}, ${EVIDENCE_FINGERPRINT}
    from matching_model returning version`);
  return row!.version;
}

const json = (value: object | null) => sql`${value === null ? null : JSON.stringify(value)}::jsonb`;
