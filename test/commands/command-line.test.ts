import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { parse, validateSchema, buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { sql } from '../../src/database/database.js';
import { projectPath } from '../../src/database/project-path.js';
import { widthOf } from '../../src/commands/wrap-text.js';
import { type TestDatabase, catalogueDatabase } from '../support/database.js';
import { createDatabase, urlOf } from '../support/global-setup.js';
import { Hansa, buildHansa, runHansa } from '../support/hansa.js';

let catalogue: TestDatabase;

beforeAll(async () => {
  buildHansa();
  catalogue = await catalogueDatabase();
});

afterAll(() => catalogue.close());

const hansa = (...args: string[]) => runHansa(args, { DATABASE_URL: catalogue.url });

describe('hansa', () => {
  it('prints its version', async () => {
    const manifest = JSON.parse(await readFile(projectPath('package.json'), 'utf8')) as {
      version: string;
    };

    expect(await hansa('--version')).toEqual({
      code: 0,
      stdout: `${manifest.version}\n`,
      stderr: '',
    });
  });

  it.each([
    'serve',
    'migrate',
    'seed',
    'schema',
    'opportunities',
    'readiness',
    'partners',
    'coalitions',
    'demand',
    'simulate',
    'paths',
    'white-spots',
    'candidates',
  ])('explains %s with an example', async (command) => {
    const { code, stdout } = await hansa(command, '--help');

    expect(code).toBe(0);
    expect(stdout).toContain(`$ hansa ${command}`);
  });

  it('suggests the nearest command, and fails as misused', async () => {
    const { code, stdout, stderr } = await hansa('serv');

    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Did you mean serve?');
  });
});

describe('hansa opportunities', () => {
  it('prints a table', async () => {
    const { code, stdout, stderr } = await hansa('opportunities', 'gent', '--first', '2');

    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Ghent {2}Belgium/);
    expect(stdout).toMatch(/^2 of \d+ opportunities/m);
    expect(stdout.match(/^ {11}Readiness/gm)).toHaveLength(2);
  });

  it('prints the answer of the graph as JSON, and nothing else', async () => {
    const options = ['--theme', 'tran', '--first', '3', '--json'];
    const { code, stdout, stderr } = await hansa('opportunities', 'ghent', ...options);
    const answer = JSON.parse(stdout) as {
      data: { city: { slug: string; opportunities: { nodes: object[] } } };
    };

    expect([code, stderr]).toEqual([0, '']);
    expect(answer.data.city.slug).toBe('ghent');
    expect(answer.data.city.opportunities.nodes).toHaveLength(3);
    expect(answer.data.city.opportunities.nodes[0]).toMatchObject({
      score: expect.any(Number),
      useCase: { themes: expect.any(Array) },
      reasons: expect.any(Array),
      precedents: { nodes: expect.any(Array) },
    });
  });

  it.each([
    [['barcelno'], 'Did you mean Barcelona (barcelona)?'],
    [['ghent', '--first', '101'], 'It takes a number from 1 to 100.'],
  ])('refuses %j in one line that says what is accepted', async (args, words) => {
    const { code, stdout, stderr } = await hansa('opportunities', ...args);

    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('a question', () => {
  it.each([
    ['readiness', 'ghent', 'drop-zone-planning'],
    ['demand', '--kind', 'charging-sessions'],
    ['partners', 'ghent', '--first', '3'],
    ['simulate', 'berlin', '--end-instrument', 'de-berlin-zwvbg'],
    ['paths', 'ghent', 'uber'],
  ])('is answered without styles where nobody looks: hansa %s', async (...args) => {
    const { code, stdout, stderr } = await hansa(...args);

    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).not.toContain('\u001B');
    expect(
      Math.max(
        ...stdout
          .split('\n')
          .filter((line) => !line.includes('<'))
          .map(widthOf),
      ),
    ).toBeLessThanOrEqual(100);
  });

  it('ends as misused when it names nothing, in one line', async () => {
    const { code, stdout, stderr } = await hansa('demand', '--kind', 'charging session');

    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^There is no kind "charging session" in the catalogue\. .*\n$/);
  });

  it('stops when it is interrupted, as a shell expects', async () => {
    const deaf = createServer().listen(0, '127.0.0.1');
    await once(deaf, 'listening');
    const { port } = deaf.address() as AddressInfo;
    const asking = new Hansa(['demand', '--kind', 'weather'], {
      DATABASE_URL: `postgres://hansa@127.0.0.1:${port}/hansa`,
    });
    await once(deaf, 'connection');
    asking.kill('SIGINT');
    const { code, stdout } = await asking.ended;
    deaf.close();

    expect([code, stdout]).toEqual([130, '']);
  });
});

describe('hansa schema', () => {
  it('prints the schema without a database', async () => {
    const { code, stdout } = await runHansa(['schema'], {
      DATABASE_URL: 'postgres://127.0.0.1:1/x',
    });

    expect(code).toBe(0);
    expect(parse(stdout).definitions.length).toBeGreaterThan(50);
    expect(validateSchema(buildSchema(stdout))).toEqual([]);
  });

  it('prints it as a subgraph, with the keys of its entities', async () => {
    const { code, stdout } = await runHansa(['schema', '--subgraph'], {});

    expect(code).toBe(0);
    expect(stdout).toMatch(/^type City .*@key\(fields: "slug"\)/m);
  });
});

describe('hansa migrate and hansa seed', () => {
  it('make an empty database ready, once, also when two do it at the same time', async () => {
    const name = `test_migrate_${process.pid}`;
    await createDatabase(inject('postgresUrl'), name);
    const settings = { DATABASE_URL: urlOf(inject('postgresUrl'), name) };
    const refused = await runHansa(['seed'], settings);
    const migrated = await Promise.all([
      runHansa(['migrate'], settings),
      runHansa(['migrate'], settings),
    ]);
    const empty = await runHansa(['opportunities', 'ghent'], settings);
    const seeded = await runHansa(['seed'], settings);
    const leftAlone = await runHansa(['seed', '--if-empty'], settings);
    const seededAgain = await runHansa(['seed'], settings);

    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('hansa migrate') });
    expect(migrated.map(({ code }) => code)).toEqual([0, 0]);
    expect(migrated.map(({ stdout }) => stdout.trim()).toSorted()).toEqual([
      'The tables are up to date now.',
      'The tables are up to date.',
    ]);
    expect(empty).toMatchObject({ code: 1, stderr: expect.stringContaining('hansa seed') });
    expect(seeded.stdout).toMatch(/^Loaded .*290 cities/);
    expect(seeded.stderr).toMatch(/^Fitting the weights of the matching/m);
    expect(leftAlone.stdout).toMatch(/^The catalogue holds records already/);
    expect(seededAgain.stdout).toMatch(/^Nothing has changed/);
    expect(seededAgain.stderr).not.toContain('Fitting');
  });

  it('names a folder that holds no catalogue, and loads nothing', async () => {
    const { code, stdout, stderr } = await hansa('seed', '--from', '/nowhere');

    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('Nothing of /nowhere was loaded.');
  });

  it('refuses a database of a newer version', async () => {
    const newer = await catalogueDatabase();
    await newer.database.rows(
      sql`insert into mikro_orm_migrations (name) values ('29990101000000_later')`,
    );
    const ending = await runHansa(['migrate'], { DATABASE_URL: newer.url });
    await newer.close();

    expect(ending.code).toBe(1);
    expect(ending.stderr).toMatch(/newer version of Hansa \(29990101000000_later\)/);
  });
});
