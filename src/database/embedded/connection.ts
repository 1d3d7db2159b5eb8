import { resolve } from 'node:path';
import pg from 'pg';
import { hansa } from './home.js';

/** The database that every PostgreSQL has. */
export const maintenance = 'postgres';

/** Where a PostgreSQL listens, and the password of its superuser. */
interface Address {
  port: number;
  password: string;
}

/** The address of Hansa's database, for clients. */
export function urlOf({ port, password }: Address): string {
  return `postgres://${hansa}:${password}@127.0.0.1:${port}/${hansa}`;
}

/** The data folder of the PostgreSQL at an address; undefined while it takes no connections to the database. */
export async function askDataFolder(
  address: Address,
  database: string,
): Promise<string | undefined> {
  try {
    return await withClient(address, database, async (client) => {
      const { rows } = await client.query<{ data_directory: string }>('show data_directory');
      // PostgreSQL writes / on Windows, too.
      return rows[0] && resolve(rows[0].data_directory);
    });
  } catch {
    return undefined;
  }
}

/** Creates Hansa's database where it is not there yet. */
export function ensureDatabase(address: Address): Promise<void> {
  return withClient(address, maintenance, async (client) => {
    const found = await client.query('select from pg_database where datname = $1', [hansa]);
    if (found.rowCount === 0) await client.query(`create database ${hansa}`);
  });
}

async function withClient<Result>(
  { port, password }: Address,
  database: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const where = { host: '127.0.0.1', port, user: hansa, password, database };
  const client = new pg.Client({ ...where, ssl: false, connectionTimeoutMillis: 5_000 });
  // A connection that breaks while idle is reported here; unheard, it would end Hansa.
  client.on('error', () => {});
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end();
  }
}
