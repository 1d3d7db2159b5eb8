import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/database/database.js';
import { sendStream } from '../../src/server/publishing/send-stream.js';
import { type TestDatabase, catalogueDatabase } from '../support/database.js';
import { type TestServer, startTestServer } from '../support/http-server.js';
import Fastify from 'fastify';

let catalogue: TestDatabase;
let server: TestServer;

beforeAll(async () => {
  catalogue = await catalogueDatabase();
  // More than the buffers of the connections hold.
  await catalogue.database.rows(sql`
    insert into dataset (slug, assertion, title, description, type, publisher_name, access_model, theme_id)
    select 'long-' || n, 'EDITORIAL', 'Long ' || n, repeat('Words of some length. ', 150), 'DATA_PRODUCT', 'Somebody',
      'open', theme_id
    from generate_series(1, 6000) n, (select theme_id from dataset limit 1) t`);
  server = await startTestServer(catalogue.url, undefined, {
    publicUrl: 'https://hansa.example',
  });
});
afterAll(async () => {
  await server.close();
  await catalogue.close();
});

/** A client that has the headers, and reads no further until told. */
async function begin(path: string): Promise<IncomingMessage> {
  const { hostname, port } = new URL(server.address);
  const sent = request({ hostname, port, path, agent: false }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return response;
}

/** Transactions that wait for their client. */
async function countSnapshots(): Promise<number> {
  const [row] = await catalogue.database.rows<{ count: number }>(sql`
    select count(*)::int as count from pg_stat_activity
    where datname = current_database() and state like 'idle in transaction%'`);
  return row?.count ?? 0;
}

async function untilNoSnapshots(): Promise<number> {
  for (let tries = 0; tries < 100 && (await countSnapshots()) > 0; tries += 1) await sleep(20);
  return countSnapshots();
}

describe('a whole catalogue', () => {
  it('comes no faster than its client reads, and ends with it', async () => {
    const response = await begin('/dcat/catalog.nt');
    await once(response, 'readable');
    await sleep(300);
    const whileItWaits = await countSnapshots();
    response.destroy();

    expect(response.statusCode).toBe(200);
    expect(whileItWaits).toBe(1);
    expect(await untilNoSnapshots()).toBe(0);
  });

  it('is one moment in time, whatever is written meanwhile', async () => {
    const response = await begin('/dcat/catalog.nt');
    await catalogue.database.rows(sql`delete from dataset where slug = 'long-6000'`);
    const text = (await response.setEncoding('utf8').toArray()).join('');

    expect(text).toContain('/dcat/dataset/long-6000> ');
    expect(text).toContain('#totalItems> "6477"');
  });

  it('goes to three clients at once, and others are told to come again', async () => {
    const first = await Promise.all([1, 2, 3].map(() => begin('/dcat/catalog.nt')));
    const refused = await fetch(`${server.address}/export/datasets.csv`);
    const page = await fetch(`${server.address}/dcat/catalog.nt?page=1`);
    for (const response of first) response.destroy();
    await untilNoSnapshots();
    const later = await begin('/dcat/catalog.nt');
    later.destroy();

    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('5');
    expect(await refused.text()).toMatch(/^3 exports are being sent to others/);
    expect(page.status).toBe(200);
    expect(later.statusCode).toBe(200);
  });
});

describe('a client that reads nothing', () => {
  it('is left after a while', async () => {
    let hasEnded = false;
    async function* endless(): AsyncGenerator<string> {
      try {
        for (;;) yield 'x'.repeat(1_000_000);
      } finally {
        hasEnded = true;
      }
    }
    const fastify = Fastify();
    fastify.get('/', async (_request, reply) => {
      await sendStream(reply, endless(), 100);
      return reply;
    });
    const address = await fastify.listen({ port: 0, host: '127.0.0.1' });
    const sent = request(address, { agent: false }).end();
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    await expect.poll(() => hasEnded).toBe(true);
    response.destroy();
    await fastify.close();
  });
});
