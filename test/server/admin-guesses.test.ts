import { afterAll, beforeAll, expect, it } from 'vitest';
import { harvesterOn } from '../support/harvest/use-harvest.js';
import { type TestDatabase, freshDatabase } from '../support/database.js';
import { type TestServer, startTestServer } from '../support/http-server.js';
import { registryOn } from '../support/registry.js';

const TOKEN = 'a-token-that-nobody-guesses';

let test: TestDatabase;
let server: TestServer;
beforeAll(async () => {
  test = await freshDatabase();
  server = await startTestServer(test.url, {
    token: TOKEN,
    registryOn: () => registryOn(test),
    harvesterOn,
  });
});
afterAll(async () => {
  await server.close();
  await test.close();
});

it('whoever guesses is told to wait, and the catalogue goes on', async () => {
  const guess = (query: string, token: string) =>
    fetch(server.endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
    });
  const twice =
    '{ one: federation { current { version } } other: federation { current { version } } }';
  for (let made = 0; made < 10; made += 1) expect((await guess(twice, 'wrong')).status).toBe(200);
  const refused = await guess(twice, TOKEN);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(890);
  expect(await refused.json()).toMatchObject({
    errors: [
      {
        message: expect.stringMatching(
          /^Too many wrong tokens were sent\. Send the right one in \d+ s; until then none is looked at\.$/,
        ),
        extensions: { code: 'TOO_MANY_ATTEMPTS' },
      },
    ],
  });
  expect((await guess('{ cities { totalCount } }', 'wrong')).status).toBe(200);
});
