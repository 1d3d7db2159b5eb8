import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/database/database.js';
import { priorWeights } from '../../src/matching/weights.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';
import { Hansa, buildHansa, runHansa } from '../support/hansa.js';
import { runMore, themedCatalogue } from '../support/themed-catalogue.js';

let test: TestDatabase;
beforeAll(async () => {
  buildHansa();
  test = await themedCatalogue();
});
afterAll(() => test.close());

const fit = (...options: string[]) =>
  runHansa(['match', 'fit', ...options], { DATABASE_URL: test.url });

const versions = () =>
  test.database.rows(sql`select version, origin from matching_model order by version`);

describe('hansa match fit', () => {
  it('shows what it would fit, and writes nothing, when it is to be tried', async () => {
    const { code, stdout, stderr } = await fit('--dry-run');

    expect(code).toBe(0);
    expect(stderr).toMatch(/^Fitting the weights .* 20 cities .* 20 use cases/);
    expect(stdout).toMatch(/^Weights fitted on \d+ cases/);
    expect(stdout).toMatch(/^ {2}NDCG@10 +\d\.\d{3} +\d\.\d{3}$/m);
    expect(stdout).toMatch(/^ +now +set by judgement$/m);
    const prior = priorWeights.opportunity.SHARED_THEME.toFixed(1);
    expect(stdout).toMatch(new RegExp(`^ {2}SHARED_THEME +\\d+\\.\\d +${prior}$`, 'm'));
    for (const table of ['Partners in a use case', 'Partners of a city', 'Similar cities']) {
      expect(stdout).toContain(`${table}: set by judgement, as before.`);
    }
    expect(stdout).toMatch(/Nothing was stored\.\n$/);
    expect(await versions()).toEqual([]);
  });

  it('stores one version, also when two do it at the same time, and says when nothing is new', async () => {
    const both = await Promise.all([fit(), fit()]);
    const again = await fit();

    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    const words = both.map(({ stdout }) => stdout).join('');
    expect(words).toMatch(/Stored as version 1;/);
    expect(words).toMatch(/Version 1 holds the same already/);
    expect(again.stdout).toMatch(/Version 1 holds the same already: nothing to store\.\n$/);
    expect(await versions()).toEqual([{ version: 1, origin: 'FITTED' }]);
  });

  it('compares with the version in use', async () => {
    await runMore(test, 3);
    const { stdout } = await fit();

    expect(stdout).toMatch(/^ +now +version 1$/m);
    expect(stdout).toMatch(/Stored as version 2; .*\n$/);
  });

  it('can be stopped, and writes nothing then', async () => {
    await runMore(test, 4);
    // However fast the fit is, it cannot write before it is stopped.
    const blocker = new pg.Client(test.url);
    await blocker.connect();
    await blocker.query('begin; lock table matching_model in share mode');
    const hansa = new Hansa(['match', 'fit'], { DATABASE_URL: test.url });
    await hansa.sees(/Fitting the weights/);
    hansa.kill('SIGINT');

    const { code } = await hansa.ended;
    await blocker.end();

    expect(code).toBe(130);
    expect(await versions()).toHaveLength(2);
    expect((await fit()).stdout).toMatch(/Stored as version 3/);
  });

  it('keeps the weights set by judgement where few cases run, and says why', async () => {
    await test.database.rows(sql`delete from implementation where id > 10`);
    const { code, stdout } = await fit();

    expect(code).toBe(0);
    expect(stdout).toMatch(/^The weights are those set by judgement: 10 cases .* too few/);
    expect(await versions()).toHaveLength(4);
  });

  it('says what to do first where there is no catalogue', async () => {
    const empty = await freshDatabase();
    const { code, stderr } = await runHansa(['match', 'fit'], { DATABASE_URL: empty.url });
    await empty.close();

    expect(code).toBe(1);
    expect(stderr).toContain('hansa seed');
  });
});
