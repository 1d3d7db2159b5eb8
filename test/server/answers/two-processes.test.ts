import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STALE_AT_MOST_MS } from '../../../src/database/revision-watcher.js';
import { PATIENT, useReplicatedHansa } from '../../support/replicated-hansa.js';
import { jsonOf, post } from '../../support/send.js';

const { scene } = useReplicatedHansa();

/** Two tables, read by a statement each, that every write changes together. */
const QUERY =
  '{ catalogue { revision } city(slug: "ghent") { name } country(code: "BE") { name } }';

interface Seen {
  revision: number;
  /** The number of the write, as each table has it. */
  numbers: number[];
  isHit: boolean;
  askedAtMs: number;
}

interface Written {
  number: number;
  revision: number;
  committedAtMs: number;
}

let writer: pg.Client;
let last = 0;

beforeAll(async () => {
  writer = new pg.Client(scene.postgres.primaryUrl);
  await writer.connect();
  await write();
});

afterAll(() => writer.end());

async function write(): Promise<Written> {
  const number = (last += 1);
  await writer.query('begin');
  await writer.query(`update city set name = $1 where slug = 'ghent'`, [String(number)]);
  await writer.query(`update country set name = $1 where code = 'BE'`, [String(number)]);
  const { rows } = await writer.query<{ revision: string }>(
    'select revision from catalogue_revision',
  );
  await writer.query('commit');
  return { number, revision: Number(rows[0]?.revision), committedAtMs: performance.now() };
}

async function read(endpoint: string, headers: Record<string, string> = {}): Promise<Seen> {
  const askedAtMs = performance.now();
  const sent = await post(endpoint, { query: QUERY }, headers);
  const { data } = jsonOf(sent) as {
    data: { catalogue: { revision: number }; city: { name: string }; country: { name: string } };
  };
  return {
    revision: data.catalogue.revision,
    numbers: [data.city.name, data.country.name].map(Number),
    isHit: sent.headers['cache-status'] === 'Hansa; hit',
    askedAtMs,
  };
}

const cutListeners = (): Promise<unknown> =>
  writer.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'hansa revision'`,
  );

/** Reads from both servers without end, while `work` goes on. */
async function readDuring(work: () => Promise<unknown>): Promise<Seen[]> {
  const seen: Seen[] = [];
  const over = new AbortController();
  const readers = [scene.one, scene.other, scene.one, scene.other].map(async ({ endpoint }) => {
    while (!over.signal.aborted) seen.push(await read(endpoint));
  });
  await work().finally(() => over.abort());
  await Promise.all(readers);
  return seen;
}

/** Some writes in close succession, and some far apart, so that answers are kept in between. */
async function writeFor(ms: number, cutEveryMs = Number.POSITIVE_INFINITY): Promise<Written[]> {
  const written: Written[] = [];
  const startedAt = performance.now();
  let cutAt = startedAt;
  while (performance.now() - startedAt < ms) {
    written.push(await write());
    if (performance.now() - cutAt > cutEveryMs) {
      await cutListeners();
      cutAt = performance.now();
    }
    await sleep(written.length % 3 === 0 ? 60 : 2);
  }
  return written;
}

/** What no answer may be, whoever gives it: of several writes at once, of another revision than it says, or too old. */
function findWrong(seen: readonly Seen[], written: readonly Written[]): string[] {
  const revisions = new Map(written.map(({ number, revision }) => [number, revision]));
  return seen.flatMap(({ numbers: [one = 0, other], revision, askedAtMs }) => {
    const due = written.findLast(
      ({ committedAtMs }) => committedAtMs < askedAtMs - STALE_AT_MOST_MS,
    );
    return [
      ...(one === other ? [] : [`torn: ${one} and ${other}`]),
      ...((revisions.get(one) ?? revision) === revision ? [] : [`${one} at revision ${revision}`]),
      ...(one >= (due?.number ?? 0) ? [] : [`${one} is older than ${due?.number}`]),
    ];
  });
}

describe('two servers under writes', () => {
  it.each([
    ['while they hear of them', Number.POSITIVE_INFINITY],
    ['while what they hear by is cut again and again', 300],
  ])('give no answer that is torn or too old, %s', async (_when, cutEveryMs) => {
    const written: Written[] = [];
    const seen = await readDuring(async () => written.push(...(await writeFor(3_000, cutEveryMs))));

    expect(findWrong(seen, written)).toEqual([]);
    expect(seen.filter(({ isHit }) => isHit).length).toBeGreaterThan(20);
    expect(seen.filter(({ isHit }) => !isHit).length).toBeGreaterThan(20);
    for (const { endpoint } of [scene.one, scene.other]) {
      await expect.poll(async () => (await read(endpoint)).numbers[0], PATIENT).toBe(last);
    }
  });

  it('keep nothing from who sends the revision along, not for a moment', async () => {
    const readers = [scene.one, scene.other].map(({ endpoint }) => endpoint);
    await readDuring(async () => {
      for (let turn = 0; turn < 40; turn += 1) {
        const { number, revision } = await write();
        const headers = { 'hansa-min-revision': String(revision) };
        const answers = await Promise.all(readers.map((endpoint) => read(endpoint, headers)));

        expect(answers.map(({ numbers }) => numbers)).toEqual([
          [number, number],
          [number, number],
        ]);
      }
    });
  });
});
