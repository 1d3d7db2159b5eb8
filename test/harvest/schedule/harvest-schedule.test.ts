import { expect, it } from 'vitest';
import { sql } from '../../../src/database/database.js';
import { HarvestSchedule } from '../../../src/harvest/schedule/harvest-schedule.js';
import { dataJson, listed } from '../../support/harvest/portal.js';
import { useHarvest } from '../../support/harvest/use-harvest.js';

const { scene, add, rows, published } = useHarvest();

function schedule(random = 0.5) {
  const told: string[] = [];
  const log = {
    info: (text: string) => void told.push(`info ${text}`),
    warn: (text: string) => void told.push(`warn ${text}`),
  };
  return {
    told,
    schedule: new HarvestSchedule({ harvester: () => scene.harvester, log, random: () => random }),
  };
}

const HOUR = 3_600;
const secondsUntilDue = async () => {
  const [row] = await rows<{ seconds: number }>(
    sql`select extract(epoch from due_at - now())::float8 as seconds from harvest_source`,
  );
  return row?.seconds ?? Number.NaN;
};

it('harvests what is due, and nothing else', async () => {
  scene.portal.serves(dataJson([listed('a', 'Bikes')]));
  await add({ everySeconds: HOUR });
  await add({ name: 'on-demand', url: `${scene.portal.url}?other` });
  const { schedule: one, told } = schedule();
  await one.look();
  expect(await published()).toEqual(['Bikes']);
  expect(told).toEqual(['info port was harvested: 1 added, 0 changed, 0 withdrawn']);
  const { schedule: again, told: toldAgain } = schedule();
  await again.look();
  expect(toldAgain).toEqual([]);
});

it.each([
  [0, 0.9 * HOUR],
  [0.5, HOUR],
  [0.999, 1.0998 * HOUR],
])('comes back a tenth sooner or later: by chance %d after %d seconds', async (random, seconds) => {
  await add({ everySeconds: HOUR });
  await schedule(random).schedule.look();
  const left = await secondsUntilDue();
  expect(left).toBeGreaterThan(seconds - 30);
  expect(left).toBeLessThanOrEqual(seconds);
});

it('is done once by two processes', async () => {
  scene.portal.serves(dataJson([listed('a', 'Bikes')]));
  for (const place of [1, 2, 3, 4]) {
    await add({ name: `port-${place}`, url: `${scene.portal.url}?${place}`, everySeconds: HOUR });
  }
  const [one, other] = [schedule(), schedule()];
  await Promise.all([one.schedule.look(), other.schedule.look()]);
  expect(one.told.length + other.told.length).toBe(4);
  expect(
    await rows(
      sql`select source_id, count(*)::int from harvest_run group by 1 having count(*) > 1`,
    ),
  ).toEqual([]);
});

it('warns of a source that fails, and goes on with the next', async () => {
  await add({ everySeconds: HOUR });
  await add({ name: 'second', url: `${scene.portal.url}?second`, everySeconds: HOUR });
  scene.portal.serves((address) =>
    address.search === '?second' ? dataJson([listed('a', 'Bikes')]) : { body: 'no', status: 500 },
  );
  const { schedule: one, told } = schedule();
  await one.look();
  expect(told).toEqual([
    expect.stringMatching(/^warn port was harvested: FAILED\. .*500/),
    'info second was harvested: 1 added, 0 changed, 0 withdrawn',
  ]);
});

it('waits while the database is away, and ends when it is told', async () => {
  const { log, random } = { log: { info: () => {}, warn: () => {} }, random: () => 0 };
  const away = new HarvestSchedule({ harvester: () => undefined, log, random });
  await away.look();
  away.start();
  await away.stop();
  expect(scene.portal.hits()).toBe(0);
});
