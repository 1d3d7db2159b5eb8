import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { fitModel } from '../../src/catalogue/matching/model/fit-model.js';
import { sql } from '../../src/database/database.js';
import { fitWeights } from '../../src/matching/fit-weights.js';
import { type RefitOptions, RefitSchedule } from '../../src/server/refit-schedule.js';
import type { TestDatabase } from '../support/database.js';
import { runMore, themedCatalogue } from '../support/themed-catalogue.js';

const lines: string[] = [];
const log = {
  info: (text: string) => void lines.push(`info: ${text}`),
  warn: (text: string) => void lines.push(`warn: ${text}`),
};

let test: TestDatabase;
beforeEach(async () => {
  lines.length = 0;
  test = await themedCatalogue();
  return () => test.close();
});

/** Ready to fit at once unless told. */
const schedule = (options: Partial<RefitOptions> = {}): RefitSchedule =>
  new RefitSchedule({
    database: () => test.database,
    fit: fitWeights,
    log,
    intervalMs: 0,
    settleMs: 0,
    ...options,
  });

const versions = async (): Promise<number> => {
  const rows = await test.database.rows(sql`select from matching_model`);
  return rows.length;
};

const touchCredits = () =>
  test.database.rows(sql`
    insert into credit (position, subject, text, licence, url)
    select count(*), 'Towns', 'By us.', 'CC0', 'https://list.example/' from credit`);

describe('the schedule of the fits', () => {
  it('fits where nothing was fitted yet, and then again only after a change', async () => {
    const refits = schedule();

    expect(await refits.look()).toBe('FITTED');
    expect(await refits.look()).toBe('FRESH');
    await runMore(test, 3);
    expect(await refits.look()).toBe('FITTED');
    expect(await refits.look()).toBe('FRESH');
    expect(await versions()).toBe(2);
  });

  it('stores nothing when a change is none to the matching, and looks at it once', async () => {
    const refits = schedule();
    await refits.look();
    await touchCredits();

    expect(await refits.look()).toBe('FITTED');
    expect(await refits.look()).toBe('FRESH');
    expect(await versions()).toBe(1);
    expect(lines.at(-1)).toMatch(/stay as they are: version 1$/);
  });

  it('fits again what was written while it fitted', async () => {
    const refits = schedule({
      fit: async (facts) => {
        if ((await versions()) === 0) await runMore(test, 3);
        return fitWeights(facts);
      },
    });

    expect(await refits.look()).toBe('FITTED');
    expect(await refits.look()).toBe('FITTED');
    expect(await refits.look()).toBe('FRESH');
    expect(await versions()).toBe(2);
  });

  it('waits until no write has come for a while', async () => {
    const refits = schedule({ settleMs: 60_000 });

    expect(await refits.look()).toBe('NOT_YET');
    await test.database.rows(
      sql`update catalogue_revision set changed_at = now() - interval '61 seconds'`,
    );
    expect(await refits.look()).toBe('FITTED');
  });

  it('waits no longer than one interval more when writes never end', async () => {
    const refits = schedule({ settleMs: 100, intervalMs: 50 });
    const looks: string[] = [];
    while (looks.at(-1) !== 'FITTED') {
      await touchCredits();
      looks.push(await refits.look());
      await sleep(10);
    }

    expect(looks[0]).toBe('NOT_YET');
  });

  it('leaves the interval between two fits, whoever has made the last one', async () => {
    await fitModel(test.database, { fit: fitWeights });
    await runMore(test, 3);
    const refits = schedule({ intervalMs: 60_000 });

    expect(await refits.look()).toBe('NOT_YET');
    await test.database.rows(
      sql`update matching_model set fitted_at = now() - interval '61 seconds'`,
    );
    expect(await refits.look()).toBe('FITTED');
  });

  it('is left to one process of several', async () => {
    const looks = await Promise.all([schedule().look(), schedule().look(), schedule().look()]);

    expect(looks).toContain('FITTED');
    expect(await versions()).toBe(1);
  });

  it('tells a failure in one line, and tries again after the interval', async () => {
    let isBroken = true;
    const refits = schedule({
      intervalMs: 200,
      fit: (facts) => {
        if (isBroken) throw new Error('Out of memory\n  at somewhere');
        return fitWeights(facts);
      },
    });

    expect(await refits.look()).toBe('FAILED');
    expect(lines).toEqual([expect.stringMatching(/^warn: .*\(Out of memory\); the next try .*$/)]);
    isBroken = false;
    expect(await refits.look()).toBe('NOT_YET');
    await sleep(200);
    expect(await refits.look()).toBe('FITTED');
  });

  it('does nothing while the database is away', async () => {
    expect(await schedule({ database: () => undefined }).look()).toBe('AWAY');
  });
});

describe('a schedule that was started', () => {
  it('fits by itself, and leaves it when it is stopped', async () => {
    const refits = schedule({ settleMs: 20 });
    refits.start();
    while (!lines.some((line) => line.endsWith('version 1'))) await sleep(20);
    refits.stop();
    await runMore(test, 3);
    await sleep(100);

    expect(await versions()).toBe(1);
  });

  it('breaks a fit off without a word when it is stopped', async () => {
    const brokenOff = Promise.withResolvers<never>();
    const begun = Promise.withResolvers<void>();
    const refits = schedule({
      settleMs: 20,
      fit: (_, signal) => {
        signal?.addEventListener('abort', () => brokenOff.reject(new Error('Aborted')));
        begun.resolve();
        return brokenOff.promise;
      },
    });
    refits.start();
    await begun.promise;
    refits.stop();
    await sleep(50);

    expect([await versions(), lines]).toEqual([0, []]);
  });
});
