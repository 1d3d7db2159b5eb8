import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
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

  it('a link of a city that is not there', async () => {
    await write('links.csv', 'city_id,item_id,lead,temporal', ['elsewhere,i0,1,train']);

    await expect(evaluate()).rejects.toThrow(/links\.csv: city_id elsewhere is in a link/);
  });

  it('a file that is not there', async () => {
    await rm(path('items.csv'));

    await expect(evaluate()).rejects.toThrow(/items\.csv cannot be read/);
  });
});

async function run(command: string, ...options: string[]): Promise<void> {
  const program = new Command('hansa');
  addMatchCommands(program);
  const files = ['cities', 'items', 'links'].flatMap((name) => [`--${name}`, path(`${name}.csv`)]);
  const from = options.includes('--fold') ? [] : ['--from', NEW_FROM];
  await program.parseAsync(['match', command, ...files, ...from, ...options], { from: 'user' });
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
