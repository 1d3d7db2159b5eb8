import { afterAll, beforeAll, expect, it } from 'vitest';
import { sql } from '../../../src/database/database.js';
import { type TestDatabase, freshDatabase } from '../../support/database.js';
import { buildHansa, runHansa } from '../../support/hansa.js';
import { type Portal, dataJson, listed, openPortal } from '../../support/harvest/portal.js';

let test: TestDatabase;
let portal: Portal;
beforeAll(async () => {
  buildHansa();
  [test, portal] = await Promise.all([freshDatabase(), openPortal()]);
});
afterAll(async () => {
  await portal.close();
  await test.close();
});

const harvest = (...args: string[]) =>
  runHansa(['harvest', ...args], {
    DATABASE_URL: test.url,
    HANSA_ALLOW_PRIVATE_ADDRESSES: 'true',
  });

it('says how to begin where there is no catalogue', async () => {
  const [list, run] = await Promise.all([harvest('list'), harvest('run')]);
  expect(list).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('hansa harvest add <url>'),
  });
  expect(run).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('hansa harvest add <url>'),
  });
});

it.each([
  [['add', 'portal.example'], 2, /BAD_URL/],
  [['add', 'http://127.0.0.1:9/', '--every', 'daily'], 2, /number and s, m, h or d, such as 12h/],
  [['add', 'http://127.0.0.1:9/', '--most-loss', '2'], 2, /number from 0 to 1/],
  [['add', 'http://127.0.0.1:9/', '--protocol', 'oai'], 2, /dcat-ap/],
  [['run', 'lost'], 2, /No source has the name "lost".*hansa harvest list/],
  [['preview', 'lost'], 2, /No source has the name "lost"/],
  [['list', 'lost'], 2, /"lost".*hansa harvest list/],
  [['remove', 'lost'], 2, /No source has the name "lost"/],
])('%j is not understood, and says why', async (args, code, words) => {
  const ending = await harvest(...args);
  expect(ending.code).toBe(code);
  expect(ending.stderr).toMatch(words);
  expect(ending.stderr).not.toMatch(/\n\s+at /);
});

it('adds, previews, runs, lists and removes a catalogue', async () => {
  portal.serves(dataJson([listed('a', 'Bikes'), listed('b', ''), listed('c', 'Boats')]));
  expect(await harvest('add', portal.url, '--name', 'port', '--spacing', '0s')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(
      /^Added "port" \(DATA_JSON\), .*on demand[\s\S]*harvest preview port/,
    ),
  });
  expect(await harvest('list')).toMatchObject({
    stdout: expect.stringMatching(/port +NEW .*\n.*never yet/),
  });

  const preview = await harvest('preview', 'port');
  expect(preview).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(
      /port would end as PUBLISHED: 3 found, 2 added, 1 rejected[\s\S]*Nothing was written\.\n$/,
    ),
  });
  expect(await test.database.rows(sql`select from dataset`)).toEqual([]);

  const run = await harvest('run');
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout).toMatch(/port ended as PUBLISHED: 3 found, 2 added, 1 rejected/);
  expect(run.stdout).toMatch(
    /TITLE_MISSING \(rejected\)\n +b · dct:title\n +found nothing; accepted is a title/,
  );

  const shown = await harvest('list', 'port');
  expect(shown.stdout).toMatch(/port +HEALTHY .*\n.*2 records; last good run 20/);
  expect(shown.stdout).toMatch(/Last runs\n.*PUBLISHED +3 found, 2 added, 1 rejected/);

  portal.serves({ body: 'no', status: 500 });
  const failed = await harvest('run', 'port');
  expect(failed).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Not harvested: port.'),
  });
  expect(failed.stdout).toMatch(/ended as FAILED[\s\S]*500/);
  expect((await harvest('list')).stdout).toMatch(/port +FAILING/);

  expect(await harvest('remove', 'port')).toMatchObject({
    code: 0,
    stdout: 'Removed "port". Records of it that were withdrawn: 2.\n',
  });
});

it('tells of a run whose process ended before it', async () => {
  portal.serves(dataJson([listed('a', 'Bikes')]));
  await harvest('add', portal.url, '--name', 'cut', '--spacing', '0s');
  await test.database.rows(sql`
    insert into harvest_run (source_id, status) select id, 'RUNNING' from source where slug = 'cut'`);
  await harvest('run', 'cut');
  expect((await harvest('list', 'cut')).stdout).toMatch(
    /PUBLISHED +1 found, 1 added\n.*INTERRUPTED.*\n +Its process ended before the run did\./,
  );
});
