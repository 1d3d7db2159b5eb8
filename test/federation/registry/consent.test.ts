import { afterAll, beforeAll, expect, it } from 'vitest';
import { harvesterOn } from '../../support/harvest/use-harvest.js';
import { type TestDatabase, freshDatabase } from '../../support/database.js';
import { postJson } from '../../support/gateway.js';
import { type TestServer, startTestServer } from '../../support/http-server.js';
import { registryOn } from '../../support/registry.js';
import { type SubgraphServer, subgraphServer } from '../../support/subgraph-server.js';
import { subgraphSdl } from '../../support/subgraphs.js';

const takingOver = subgraphSdl(
  'type City @key(fields: "slug") { slug: String! name: String! @override(from: "hansa") }',
);

const TOKEN = 'a-token-that-nobody-guesses';

let test: TestDatabase;
let server: TestServer;
let ghent: SubgraphServer;
beforeAll(async () => {
  test = await freshDatabase();
  server = await startTestServer(test.url, {
    token: TOKEN,
    registryOn: () => registryOn(test),
    harvesterOn,
  });
  ghent = await subgraphServer(takingOver);
  ghent = await subgraphServer(takingOver);
});
afterAll(async () => {
  await ghent.close();
  await server.close();
  await test.close();
});

const asAdmin = (query: string) =>
  postJson(server.endpoint, { query }, { authorization: `Bearer ${TOKEN}` });
const register = (rest = '') =>
  asAdmin(
    `mutation { registerFederationMember(input: { name: "ghent", url: "${ghent.url}" ${rest} }) { ok problems { code coordinate } takeovers { coordinate } } }`,
  );

it('consent to a field of Hansa is given, shown, and withdrawn with the version', async () => {
  expect(await register()).toMatchObject({
    data: {
      registerFederationMember: {
        ok: false,
        problems: [{ code: 'OVERRIDE_REFUSED', coordinate: 'City.name' }],
      },
    },
  });
  expect(await register('consent: ["City.name"]')).toMatchObject({
    data: { registerFederationMember: { ok: true, takeovers: [{ coordinate: 'City.name' }] } },
  });
  const shown = `{ federation {
    members { takeovers { coordinate by owner kind } claims { entity keys fields } }
    current { members { name consents } } } federationMembers { name fields types slugPrefix } }`;
  expect(await asAdmin(shown)).toEqual({
    data: {
      federation: {
        members: [
          {
            takeovers: [{ coordinate: 'City.name', by: 'ghent', owner: 'hansa', kind: 'OVERRIDE' }],
            claims: [{ entity: 'City', keys: ['slug'], fields: ['name'] }],
          },
        ],
        current: {
          members: [
            { name: 'hansa', consents: [] },
            { name: 'ghent', consents: ['City.name'] },
          ],
        },
      },
      federationMembers: [
        { name: 'ghent', fields: ['City.name'], types: [], slugPrefix: 'ghent:' },
      ],
    },
  });
  expect(await asAdmin('mutation { checkFederation(input: {}) { ok } }')).toEqual({
    data: { checkFederation: { ok: true } },
  });
  expect(await register()).toMatchObject({ data: { registerFederationMember: { ok: false } } });
  await asAdmin('mutation { removeFederationMember(input: { name: "ghent" }) { ok } }');
  expect(await asAdmin('{ federationMembers { name } federation { members { name } } }')).toEqual({
    data: { federationMembers: [], federation: { members: [] } },
  });
});
