import { type Database, sql } from '../../database/database.js';
import type { HarvestProtocol } from '../adapter.js';
import type { Validators } from '../fetch/fetcher.js';

/** A catalogue that is harvested, as it is kept. */
export interface StoredSource {
  readonly id: number;
  readonly name: string;
  readonly title: string;
  readonly url: string;
  readonly protocol: HarvestProtocol;
  readonly everySeconds: number | null;
  readonly staleAfterSeconds: number;
  readonly mostLoss: number;
  readonly spacingMs: number | null;
  readonly ignoresRobots: boolean;
  readonly validators: Validators | null;
  /** The city whose portal it is; null when it is not one of the catalogue's. */
  readonly city: string | null;
  /** Its country, ISO 3166-1, two letters. */
  readonly cityCountry: string | null;
}

const STORED = sql`
  select source.id, source.slug as name, source.title, source.url, held.protocol,
    held.every_seconds as "everySeconds", held.stale_after_seconds as "staleAfterSeconds",
    held.most_loss as "mostLoss", held.spacing_ms as "spacingMs", held.ignores_robots as "ignoresRobots",
    held.validators, city.slug as city, country.code as "cityCountry"
  from harvest_source held join source on source.id = held.source_id
  left join city on city.id = held.city_id left join country on country.id = city.country_id`;

export async function readSource(database: Database, name: string): Promise<StoredSource | null> {
  const [source] = await database.rows<StoredSource>(sql`${STORED} where source.slug = ${name}`);
  return source ?? null;
}

export const readSources = (database: Database): Promise<StoredSource[]> =>
  database.rows<StoredSource>(sql`${STORED} order by source.slug`);
