import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { addMatchCommands } from '../../src/commands/match.command.js';
import { givenParticipation, NEW_FROM } from '../support/given-participation.js';

const given = givenParticipation({ cities: 40, items: 60 });
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'match-'));
});

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await writeGiven();
});

afterAll(() => rm(folder, { recursive: true }));

describe('match evaluate', () => {
  it('writes ranked items for each city', async () => {
    await run('evaluate', '--task', 'T1', '--out', path('t1.csv'));

    const [heading, first] = await linesOf('t1.csv');
    expect(heading).toBe('fold,city_id,rank,item_id');
    expect(first).toMatch(/^t,c0,1,i\d+$/);
  });

  it('ranks items from the date alone, and no known member', async () => {
    await run('evaluate', '--task', 'T2', '--out', path('t2.csv'));

    const known = new Set(
      given.links.filter(({ isTest }) => !isTest).map((link) => `${link.itemId} ${link.cityId}`),
    );
    const newItems = given.items.filter(({ start }) => start >= NEW_FROM).map(({ id }) => id);
    const rows = (await linesOf('t2.csv')).slice(1).map((line) => line.split(','));
    expect(new Set(rows.map(([, item]) => item))).toEqual(new Set(newItems));
    expect(rows.some(([, item, , city]) => known.has(`${item} ${city}`))).toBe(false);
  });

  it('gives the same lists whatever the rows marked test say', async () => {
    await run('evaluate', '--task', 'T1', '--out', path('first.csv'));
    const text = await readFile(path('links.csv'), 'utf8');
    const changed = text.replaceAll(/^c\d+,i(\d+),0,,test$/gm, 'nowhere,i$1,no,,test');
    await writeFile(path('links.csv'), changed);
    await run('evaluate', '--task', 'T1', '--out', path('second.csv'));

    expect(changed).not.toBe(text);
    expect(await readFile(path('second.csv'), 'utf8')).toBe(
      await readFile(path('first.csv'), 'utf8'),
    );
  });

  it('predicts the links of a fold instead, when asked', async () => {
    const links = given.links.map(({ cityId, itemId, isLead }, at) =>
      [cityId, itemId, Number(isLead), isLead ? '' : at % 5, 'train'].join(','),
    );
    await write('links.csv', 'city_id,item_id,lead,cv_fold,temporal', links);

    await run('evaluate', '--task', 'T2', '--fold', '3', '--out', path('fold.csv'));

    const [, first] = await linesOf('fold.csv');
    expect(first).toMatch(/^3,i\d+,1,c\d+$/);
  });
});

describe('match evaluate --explain', () => {
  it('writes reasons with evidence that add up to a score that falls with the rank', async () => {
    await run('evaluate', '--task', 'T2', '--out', path('t2.csv'), '--explain', path('why.csv'));

    const rows: Record<string, string>[] = parse(await readFile(path('why.csv')), {
      columns: true,
    });
    const answers = [...Map.groupBy(rows, (row) => `${row['item_id']} ${row['rank']}`).values()];
    expect(answers.length).toBeGreaterThan(100);
    for (const reasons of answers) {
      const sum = reasons.reduce((total, row) => total + Number(row['contribution']), 0);
      expect(sum).toBeCloseTo(Number(reasons[0]!['score']), 9);
      for (const row of reasons) expect(row['evidence']).toMatch(/^(?:(?:city:c|item:i)\d+ ?)+$/);
    }
    const scores = answers
      .filter(([first]) => first!['item_id'] === rows[0]!['item_id'])
      .map(([first]) => Number(first!['score']));
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
  });
});

describe('files of few columns and odd habits are read', () => {
  const evaluate = (...options: string[]) =>
    runBare('evaluate', '--task', 'T2', '--out', path('out.csv'), ...options);

  it('ids alone', async () => {
    await write('cities.csv', 'city_id', ['1', '02', '3']);
    await write('items.csv', 'item_id', ['7', '08']);
    await write('links.csv', 'city_id,item_id', ['1,7', '02,7', '3,08']);

    await evaluate('--explain', path('why.csv'));

    expect((await linesOf('out.csv')).toSorted()).toEqual([
      'fold,item_id,rank,city_id',
      't,08,1,1',
      't,08,2,02',
      't,7,1,3',
    ]);
  });

  it('a byte order mark, line ends of Windows, quotes, unknown columns and empty places', async () => {
    const cities = ['Ghent; east', 'X, Y', '"Z"'].map((name, at) =>
      [at, `"${name.replaceAll('"', '""')}"`, 'DE', at === 1 ? '' : 50, at, '', 'odd'].join(','),
    );
    await writeFile(
      path('cities.csv'),
      ['\uFEFFcity_id,name,country,lat,lon,population,mayor', ...cities, ''].join('\r\n'),
    );
    await write('items.csv', 'item_id,title', ['0,"Quoted, title"']);
    await write('links.csv', 'city_id,item_id,lead,temporal', ['0,0,1,train', '2,0,0,test']);

    await evaluate();

    expect(await linesOf('out.csv')).toEqual(['fold,item_id,rank,city_id', 't,0,1,2', 't,0,2,1']);
  });

  it.each([
    ['no known link at all', ['c0,i0,0,test', 'c1,i0,0,test']],
    ['no known lead', ['c0,i0,0,train', 'c1,i1,0,train']],
    ['marks left empty', ['c0,i0,1,', 'c1,i0,0,test']],
    ['a link twice', ['c0,i0,1,train', 'c0,i0,0,train', 'c1,i1,0,train']],
  ])('%s', async (_, links) => {
    await write('links.csv', 'city_id,item_id,lead,temporal', links);

    await evaluate('--explain', path('why.csv'));

    expect((await linesOf('out.csv')).length).toBeGreaterThan(30);
  });

  it('leaves out links of ids without a row, and says so', async () => {
    await write('links.csv', 'city_id,item_id,lead', ['c0,i0,1', 'elsewhere,i0,0']);

    await evaluate();

    expect(console.error).toHaveBeenCalledWith(
      expect.stringMatching(/1 of 2 known links are left out: city_id elsewhere is in a link/),
    );
  });
});

it('match baselines writes a file for each method and task', async () => {
  await run('baselines', '--out', path('baselines'));

  expect((await readdir(path('baselines'))).toSorted()).toEqual(
    ['T1', 'T2'].flatMap((task) =>
      ['distance-to-members', 'ease', 'item-knn', 'popularity-in-country', 'rp3beta'].map(
        (name) => `${task}-${name}.csv`,
      ),
    ),
  );
});

describe('files that cannot be used', () => {
  const evaluate = () => run('evaluate', '--task', 'T1', '--out', path('out.csv'));

  it.each([
    [
      'a number that is none',
      'c1,Porto,PT,north,-8.6,',
      /cities\.csv, line 3, column lat: it is "north"; it takes a number from -90 to 90, or nothing/,
    ],
    [
      'an id that is there twice',
      'c0,Porto,PT,41,-8.6,',
      /cities\.csv, line 3, column city_id: it is "c0", as in line 2/,
    ],
    ['a row that is too short', 'c1,Porto', /cities\.csv: .*line 3.* the same number of columns/i],
    ['quotes that never close', 'c1,"Porto,PT,41,-8.6,', /cities\.csv: Quote Not Closed.*line 3/],
  ])('%s', async (_, row, message) => {
    await write('cities.csv', 'city_id,name,country,lat,lon,population', [
      'c0,Ghent,BE,51,3.7,',
      row,
    ]);

    await expect(evaluate()).rejects.toThrow(message);
  });

  it('a column that is missing', async () => {
    await write('items.csv', 'id,title', ['i0,Works']);

    await expect(evaluate()).rejects.toThrow(/items\.csv, line 1: the column item_id is missing/);
  });

  it('a mark that is neither train nor test', async () => {
    await write('links.csv', 'city_id,item_id,lead,temporal', ['c0,i0,1,later']);

    await expect(evaluate()).rejects.toThrow(/links\.csv, line 2, column temporal: .*train, test/);
  });

  it('links of cities that are not there, all of them', async () => {
    await write('links.csv', 'city_id,item_id,lead,temporal', ['elsewhere,i0,1,train']);

    await expect(evaluate()).rejects.toThrow(/links\.csv: city_id elsewhere is in a link/);
  });

  it('no item that starts on or after the date', async () => {
    await write('items.csv', 'item_id,title', ['i0,Works', 'i1,More works']);
    await write('links.csv', 'city_id,item_id,lead', ['c0,i0,1']);

    await expect(evaluate()).rejects.toThrow(
      /items\.csv: no item starts on or after 2020-01-01; 0 of 2 have a start_date/,
    );
  });

  it('a file that is not there', async () => {
    await rm(path('items.csv'));

    await expect(evaluate()).rejects.toThrow(/items\.csv cannot be read/);
  });
});

async function run(command: string, ...options: string[]): Promise<void> {
  const from = options.includes('--fold') ? [] : ['--from', NEW_FROM];
  await runBare(command, ...from, ...options);
}

async function runBare(command: string, ...options: string[]): Promise<void> {
  const program = new Command('hansa');
  addMatchCommands(program);
  const files = ['cities', 'items', 'links'].flatMap((name) => [`--${name}`, path(`${name}.csv`)]);
  await program.parseAsync(['match', command, ...files, ...options], { from: 'user' });
}

async function writeGiven(): Promise<void> {
  const { cities, items, links } = given;
  await write(
    'cities.csv',
    'city_id,name,country,lat,lon,population',
    cities.map((c) =>
      [c.id, c.name, c.country, c.latitude, c.longitude, c.population ?? ''].join(','),
    ),
  );
  await write(
    'items.csv',
    'item_id,title,start_date,themes,budget',
    items.map(
      ({ id, title, start, themes }) => `${id},"${title}, and more",${start},${themes.join('|')},1`,
    ),
  );
  await write(
    'links.csv',
    'city_id,item_id,lead,cv_fold,temporal',
    links.map((l) => `${l.cityId},${l.itemId},${Number(l.isLead)},,${l.isTest ? 'test' : 'train'}`),
  );
}

async function write(name: string, heading: string, rows: readonly string[]): Promise<void> {
  await writeFile(path(name), [heading, ...rows, ''].join('\n'));
}

const path = (name: string): string => join(folder, name);
const linesOf = async (name: string): Promise<string[]> =>
  (await readFile(path(name), 'utf8')).trim().split('\n');
