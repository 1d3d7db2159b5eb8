import { type Database, type Sql, sql } from '../../../database/database.js';
import { isoTime } from '../../../database/iso-time.js';
import type { Reason } from '../evidence/judge-pair.js';
import type { DescribedDataset } from '../evidence/record-keys.js';
import { editorsDatasets } from '../finding/editors-datasets.js';
import { valuesInCommon } from './values-in-common.js';

/** How it stands with two records: for a person to judge, of one dataset, or kept apart by a person. */
export type PairStatus = 'CANDIDATE' | 'MERGED' | 'APART';

/** A record that is, or may be, of one dataset with another. */
export interface PairedRecord {
  /** The dataset that it is part of. */
  readonly slug: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly landingPage: string | null;
  /** The catalogue that lists it; null for a record of the editors. */
  readonly source: string | null;
  /** Its identifier there. */
  readonly identifier: string | null;
}

export interface Pair {
  readonly status: PairStatus;
  /** How sure it is, 0 to 1; null where only a person has brought them together. */
  readonly score: number | null;
  readonly reasons: readonly Reason[];
  /** Identifiers and addresses that both have, in the form in which they are compared. */
  readonly inCommon: readonly string[];
  readonly one: PairedRecord;
  readonly other: PairedRecord;
  readonly foundAt: string;
  /** When an administrator has decided; null when none has. */
  readonly decidedAt: string | null;
}

export interface PairPage {
  readonly totalCount: number;
  readonly pairs: readonly Pair[];
}

export interface PairRequest {
  readonly status: PairStatus;
  readonly first: number;
  readonly skip: number;
}

/** Pairs of one status, the surest first; of two datasets that are candidates, the surest pair of their records. */
export async function readPairs(
  database: Database,
  { status, first, skip }: PairRequest,
): Promise<PairPage> {
  const rows = await database.rows<StoredPair>(sql`
    with listed as materialized (
      select pair.*, least(one.dataset_id, other.dataset_id) as first_dataset,
        greatest(one.dataset_id, other.dataset_id) as second_dataset, ${listedAs(status)} as listed_as
      from harvest_duplicate pair
      cross join lateral ${nodeOf(sql`pair.one_id`)} one
      cross join lateral ${nodeOf(sql`pair.other_id`)} other
      where ${CONDITIONS[status]}),
    best as (
      select distinct on (first_dataset, second_dataset, listed_as) * from listed
      order by first_dataset, second_dataset, listed_as, score desc nulls last, one_id, other_id),
    page as (
      select best.*, count(*) over ()::int as total from best
      order by score desc nulls last, one_id, other_id limit ${first} offset ${skip})
    select page.total, page.score, page.reasons, ${isoTime(sql`page.found_at`)} as "foundAt",
      ${isoTime(sql`page.decided_at`)} as "decidedAt", ${described(sql`page.one_id`)} as one,
      ${described(sql`page.other_id`)} as other
    from page order by page.score desc nulls last, page.one_id, page.other_id`);
  return { totalCount: rows[0]?.total ?? 0, pairs: rows.map((row) => toPair(status, row)) };
}

interface StoredPair extends Omit<Pair, 'status' | 'inCommon' | 'one' | 'other'> {
  readonly total: number;
  readonly one: StoredRecord;
  readonly other: StoredRecord;
}

interface StoredRecord extends Omit<PairedRecord, 'title'> {
  readonly content: DescribedDataset;
}

/** A record that is not withdrawn, or a dataset of the editors. */
const nodeOf = (id: Sql): Sql => sql`(
  select record.dataset_id from harvest_record record
  where record.own_id = ${id} and record.withdrawn_at is null
  union all
  select dataset.id from dataset where dataset.id = ${id} and dataset.catalogue_id is null)`;

const CONDITIONS: Readonly<Record<PairStatus, Sql>> = {
  CANDIDATE: sql`pair.verdict in ('CANDIDATE', 'SURE') and one.dataset_id <> other.dataset_id`,
  MERGED: sql`pair.verdict in ('SURE', 'CONFIRMED') and one.dataset_id = other.dataset_id`,
  APART: sql`pair.verdict = 'APART' and one.dataset_id <> other.dataset_id`,
};

/** All pairs of records that are merged are listed, because the datasets of each are one. */
const listedAs = (status: PairStatus): Sql =>
  status === 'MERGED' ? sql`concat_ws(' ', pair.one_id, pair.other_id)` : sql`''`;

const described = (id: Sql): Sql => sql`(
  select jsonb_build_object('slug', record.dataset_slug, 'source', source.slug, 'identifier', record.identifier,
    'publisher', record.content -> 'dataset' ->> 'publisher_name',
    'landingPage', record.content -> 'dataset' ->> 'landing_page', 'content', record.content)
  from harvest_record record join source on source.id = record.source_id where record.own_id = ${id}
  union all
  select jsonb_build_object('slug', edited.slug, 'source', null, 'identifier', null,
    'publisher', edited.content -> 'dataset' ->> 'publisher_name',
    'landingPage', edited.content -> 'dataset' ->> 'landing_page', 'content', edited.content)
  from (${editorsDatasets}) edited where edited.id = ${id})`;

function toPair(status: PairStatus, { one, other, ...stored }: StoredPair): Pair {
  const { score, reasons, foundAt, decidedAt } = stored;
  const inCommon = valuesInCommon(one.content, other.content);
  const both = { one: toRecord(one), other: toRecord(other) };
  return { status, score, reasons, inCommon, ...both, foundAt, decidedAt };
}

const toRecord = ({ content, ...record }: StoredRecord): PairedRecord => ({
  ...record,
  title: content.dataset.title,
});
