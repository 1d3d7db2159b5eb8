import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, freshDatabase } from '../support/database.js';
import { Hansa, buildHansa, runHansa } from '../support/hansa.js';
import { type SubgraphServer, subgraphServer } from '../support/subgraph-server.js';
import { subgraphSdl } from '../support/subgraphs.js';

const sensors = subgraphSdl(`
  type City @key(fields: "slug") { slug: String! sensors: Int }
  type Query { node(id: ID!): City ghentNow: String }`);
const cameras = sensors.replace('sensors: Int', 'cameras: Int');
const sharing = sensors.replace('sensors: Int', 'sensors: Int name: String!');

let test: TestDatabase;
let ghent: SubgraphServer;
beforeAll(async () => {
  buildHansa();
  [test, ghent] = await Promise.all([freshDatabase(), subgraphServer(sensors)]);
});
afterAll(async () => {
  await ghent.close();
  await test.close();
});

const federation = (...args: string[]) =>
  runHansa(['federation', ...args], {
    DATABASE_URL: test.url,
    HANSA_ALLOW_PRIVATE_ADDRESSES: 'true',
  });

describe('hansa federation', () => {
  it('says how to begin', async () => {
    const [list, versions] = await Promise.all([federation('list'), federation('versions')]);
    expect(list).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('register <name> <url>'),
    });
    expect(versions).toMatchObject({ code: 0, stdout: expect.stringContaining('hansa serve') });
  });

  it('registers no private address unless it is allowed', async () => {
    const { code, stderr } = await runHansa(['federation', 'register', 'ghent', ghent.url], {
      DATABASE_URL: test.url,
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^ADDRESS_NOT_ALLOWED .* HANSA_ALLOW_PRIVATE_ADDRESSES=true/m);
    expect(ghent.hits()).toBe(0);
  });

  it.each([
    [['register', 'hansa', 'https://ghent.example/'], /^"hansa" is this catalogue itself/],
    [['register', 'Ghent', 'https://ghent.example/'], /^"Ghent" is no name of a member/],
    [['register', 'ghent', 'ghent.example'], /^The address is none/],
    [['register', 'ghent', 'https://me:pw@ghent.example/'], /^The address holds a user name/],
    [['remove', 'ghent'], /^There is no member "ghent"/],
    [['check', 'ghent'], /Give its URL to check it before it joins\.$/m],
    [['rollback', '9'], /^There is no version 9 of the supergraph/],
    [['rollback', 'nine'], /takes the number of a version/],
    [['versions', '--first', '0'], /takes a number from 1 to 100/],
    [['lost'], /unknown command 'lost'\n\(Did you mean list\?\)/],
  ])('%j is not understood, and says why', async (args, message) => {
    const { code, stderr } = await federation(...args);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(message) });
  });

  it('checks, registers, tells what has changed, goes back and removes', async () => {
    const trial = await federation('check', 'ghent', ghent.url);
    expect(trial).toMatchObject({
      code: 0,
      stdout:
        'ghent: could be registered\nCity: ghent (by slug) answers sensors.\n' +
        'Query.node of ghent is left out: ids are asked for where they come from.\n',
    });
    const registered = await federation('register', 'ghent', ghent.url);
    expect(registered).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(
        /^ghent is in the federation\. Version \d+ of the supergraph is current\.\nCity: ghent/,
      ),
    });
    const again = await federation('register', 'ghent', ghent.url);
    expect(again.stdout).toMatch(/^Nothing to change: version \d+ of the supergraph holds/);

    ghent.become(cameras);
    const check = await federation('check');
    expect(check).toMatchObject({
      code: 1,
      stdout: 'ghent: not good, see below\n  + City.cameras\n  - City.sensors\n',
      stderr: expect.stringMatching(
        /^BREAKING_CHANGE {2}City\.sensors was removed: .*\nVersion \d+ of the supergraph stays current\.\n.*--allow-breaking/,
      ),
    });
    expect(await federation('register', 'ghent', ghent.url)).toMatchObject({ code: 1 });
    const allowed = await federation('register', 'ghent', ghent.url, '--allow-breaking');
    expect(allowed).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Breaking: City\.sensors was removed/m),
    });

    ghent.become(sharing);
    expect(await federation('register', 'ghent', ghent.url)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^INVALID_FIELD_SHARING {2}City\.name belongs to hansa: ghent/),
    });
    const list = await federation('list');
    expect(list.stdout).toMatch(
      /^ghent {2}http:\/\/127\.0\.0\.1:\d+\/graphql\n {2}extends {2}City by slug: cameras\n {2}since .* UTC; as it is now since version 3\n {2}checked {2}never\n$/,
    );

    expect(await federation('rollback', '2')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^The members are those of version 2 again\. Version 4 /),
    });
    expect(await federation('remove', 'ghnt')).toMatchObject({
      code: 2,
      stderr: 'There is no member "ghnt" in the federation. Did you mean "ghent"?\n',
    });
    expect(await federation('remove', 'ghent')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^ghent is out of the federation\. Version 5 /),
    });
    const { stdout } = await federation('versions', '--first', '2');
    expect(stdout).toMatch(
      /^ {3}5 {2}.* UTC {2}ghent was removed: hansa \(current\)\n {3}4 {2}.* UTC {2}Rolled back to version 2: hansa, ghent\n$/,
    );
  });
});

describe('hansa serve', () => {
  it('takes this version of Hansa into the supergraph, and opens the registry to its token', async () => {
    const own = await freshDatabase();
    const hansa = new Hansa(['serve'], {
      DATABASE_URL: own.url,
      PORT: '0',
      LOG_LEVEL: 'info',
      HANSA_ADMIN_TOKEN: 'a-token-that-nobody-guesses',
    });
    const [endpoint = ''] = await hansa.sees(/answers at (\S+)/);
    await hansa.sees(/The supergraph has this version of Hansa: version 1/);
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: 'Bearer a-token-that-nobody-guesses',
      },
      body: JSON.stringify({ query: '{ federation { current { version cause } } }' }),
    });
    expect(await response.json()).toEqual({
      data: { federation: { current: { version: 1, cause: 'Hansa alone' } } },
    });
    hansa.kill('SIGTERM');
    const { code } = await hansa.ended;
    await own.close();
    expect(code).toBe(0);
  });
});
