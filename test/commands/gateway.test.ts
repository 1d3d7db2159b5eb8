import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/database/database.js';
import { type TestDatabase, freshDatabase } from '../support/database.js';
import { compose, postJson } from '../support/gateway.js';
import { Hansa, buildHansa, runHansa } from '../support/hansa.js';

const QUERY = '{ city(slug: "ghent") { name } }';
const answer = { data: { city: { name: 'Ghent' } } };

/** In the place of Hansa; gives the answers when it is told to. */
const waiting: ServerResponse[] = [];
let onAsked = () => {};
const hansa = createServer((_request, response) => {
  waiting.push(response);
  onAsked();
});
let environment: NodeJS.ProcessEnv;
let database: TestDatabase;

beforeAll(async () => {
  buildHansa();
  hansa.listen(0, '127.0.0.1');
  await once(hansa, 'listening');
  const { port } = hansa.address() as AddressInfo;
  database = await freshDatabase();
  environment = {
    GATEWAY_PORT: '0',
    DATABASE_URL: database.url,
    HANSA_SUBGRAPH_URL: `http://127.0.0.1:${port}/graphql`,
  };
});
afterAll(async () => {
  hansa.close();
  await database.close();
});

/** A gateway that answers, and its endpoint. */
async function startGateway(settings: NodeJS.ProcessEnv = environment) {
  const gateway = new Hansa(['gateway'], settings);
  const [endpoint = ''] = await gateway.sees(/answers at (http:\S+\/graphql)/);
  return { gateway, endpoint };
}

/** Until a request has come through the gateway. */
const asked = () => new Promise<void>((resolve) => (onAsked = resolve));

function letGo(): void {
  for (const response of waiting.splice(0)) response.end(JSON.stringify(answer));
}

describe('gateway', () => {
  it('says where it answers, finishes what it has begun on SIGTERM, and ends well', async () => {
    const { gateway, endpoint } = await startGateway();
    const isAsked = asked();
    const answered = postJson(endpoint, { query: QUERY });
    await isAsked;
    gateway.kill('SIGTERM');
    await gateway.sees(/Stopping/);
    const refusal = await fetch(endpoint.replace('graphql', 'health/live')).then(
      ({ status }) => status,
      () => 'refused',
    );
    letGo();

    expect(endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/);
    expect(refusal).toBe('refused');
    expect(await answered).toMatchObject(answer);
    expect(await gateway.ended).toMatchObject({ code: 0, stderr: '' });
  });

  it('takes up what the registry stores while it runs', async () => {
    const own = await freshDatabase();
    const { gateway, endpoint } = await startGateway({ ...environment, DATABASE_URL: own.url });
    const hasField = async () => {
      const { data } = await postJson(endpoint, {
        query: '{ __type(name: "Query") { fields { name } } }',
      });
      return JSON.stringify(data).includes('"joined"');
    };
    const before = await hasField();
    const joined = compose([
      {
        name: 'joined',
        url: 'http://127.0.0.1:1/',
        sdl: 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9") type Query { joined: Int }',
      },
    ]);
    await own.database.rows(sql`insert into supergraph (version, sdl, members, cause)
      values (1, ${joined}, '[]'::jsonb, 'a test')`);
    while (!(await hasField())) await sleep(20);
    gateway.kill('SIGTERM');

    expect(before).toBe(false);
    expect(await gateway.ended).toMatchObject({ code: 0, stderr: '' });
    await own.close();
  });

  it('answers only the documents of a file that it is given', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hansa-documents-'));
    const file = join(folder, 'documents.json');
    await writeFile(file, JSON.stringify({ ghent: QUERY }));
    const { gateway, endpoint } = await startGateway({
      ...environment,
      GATEWAY_TRUSTED_DOCUMENTS: file,
    });
    onAsked = letGo;
    const trusted = await postJson(endpoint, { documentId: 'ghent' });
    const other = await postJson(endpoint, { query: '{ cities { totalCount } }' });
    gateway.kill('SIGTERM');
    await rm(folder, { recursive: true });

    expect(trusted).toMatchObject(answer);
    expect(other.errors).toMatchObject([{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }]);
    expect(await gateway.ended).toMatchObject({ code: 0, stderr: '' });
  });

  it('says which settings it does not accept, all at once', async () => {
    const ending = await runHansa(['gateway'], {
      GATEWAY_PORT: '70000',
      GATEWAY_REQUEST_TIMEOUT_MS: '-1',
      GATEWAY_MEMBER_TIMEOUT_MS: 'soon',
    });

    expect(ending.code).toBe(2);
    expect(ending.stderr).toMatch(
      /^GATEWAY_PORT takes .*\nGATEWAY_MEMBER_TIMEOUT_MS takes .*\nGATEWAY_REQUEST_TIMEOUT_MS takes /,
    );
  });

  it('says that the documents cannot be read, and of what form they are', async () => {
    const ending = await runHansa(['gateway'], {
      ...environment,
      GATEWAY_TRUSTED_DOCUMENTS: '/nowhere.json',
    });

    expect(ending.code).toBe(1);
    expect(ending.stderr).toMatch(/takes a JSON file of the form .*nowhere\.json cannot be read/);
  });

  it('says how to take another port', async () => {
    const { port } = hansa.address() as AddressInfo;
    const ending = await runHansa(['gateway'], { ...environment, GATEWAY_PORT: String(port) });

    expect(ending.code).toBe(1);
    expect(ending.stderr).toContain(`GATEWAY_PORT=${port + 1} npm run gateway`);
  });
});
