import { type Database, sql } from '../../database/database.js';
import type { RecordNames } from '../duplicates/evidence/record-keys.js';
import type { RecordContent } from '../record/record-content.js';

/** A record that was met; without content it was rejected. */
export interface MetRecord {
  readonly identifier: string;
  /** For its dataset, when it is new. */
  readonly slug: string | null;
  readonly checksum: string | null;
  readonly content: RecordContent | null;
  /** By what it can be told to be of the same dataset as a record of another source. */
  readonly keys: readonly string[] | null;
  readonly names: RecordNames | null;
}

/** It is there, and cannot be published. */
export const rejectedRecord = (identifier: string): MetRecord => ({
  identifier,
  slug: null,
  checksum: null,
  content: null,
  keys: null,
  names: null,
});

/** Keeps what a run meets until it is published, a batch in a statement, so that little is held in memory. */
export class Stage {
  readonly #waiting = new Map<string, MetRecord>();
  #position = 0;

  constructor(
    private readonly database: Database,
    private readonly runId: number,
    /** Hears the identifiers that were met before in the run; the first record of each stands. */
    private readonly onRepeated: (identifiers: readonly string[]) => void,
  ) {}

  async add(record: MetRecord): Promise<void> {
    const { identifier } = record;
    if (this.#waiting.has(identifier)) return this.onRepeated([identifier]);
    this.#waiting.set(identifier, record);
    if (this.#waiting.size >= BATCH) await this.flush();
  }

  async flush(): Promise<void> {
    const records = [...this.#waiting.values()];
    if (records.length === 0) return;
    this.#waiting.clear();
    const staged = await this.database.rows<{ identifier: string }>(
      insertStaged(this.runId, this.#position, records),
    );
    this.#position += records.length;
    if (staged.length === records.length) return;
    const isStaged = new Set(staged.map(({ identifier }) => identifier));
    this.onRepeated(
      records.map(({ identifier }) => identifier).filter((identifier) => !isStaged.has(identifier)),
    );
  }
}

/** A statement of some hundred kilobytes: larger texts stay in memory for long. */
const BATCH = 100;

const insertStaged = (runId: number, position: number, records: readonly MetRecord[]) => sql`
  insert into harvest_staged (run_id, identifier, position, slug, checksum, content, keys, names)
  select ${runId}::int, identifier, ${position}::int + place::int, slug, checksum, content, keys, names
  from rows from (jsonb_to_recordset(${toJson(records)}::jsonb)
      as (identifier text, slug text, checksum text, content jsonb, keys text[], names jsonb))
    with ordinality as met (identifier, slug, checksum, content, keys, names, place)
  on conflict do nothing returning identifier`;

/** PostgreSQL keeps no NUL in a text. */
const toJson = (records: readonly MetRecord[]): string =>
  JSON.stringify(records).replaceAll('\\u0000', '');
