import { describe, expect, it } from 'vitest';
import { sql } from '../../../src/database/database.js';
import { readRevision } from '../../../src/database/revision-watcher.js';
import { dataJson, listed } from '../../support/harvest/portal.js';
import { useHarvest } from '../../support/harvest/use-harvest.js';

const { scene, add, run, rows, published } = useHarvest();

const many = (count: number) =>
  Array.from({ length: count }, (_, place) => listed(`gate-${place}`));

describe('a run', () => {
  it('publishes what the source lists', async () => {
    await add();
    scene.portal.serves(dataJson([listed('a', 'Bikes'), listed('b', 'Boats')]));
    expect(await run()).toMatchObject({
      ok: true,
      run: { status: 'PUBLISHED', found: 2, added: 2, changed: 0, withdrawn: 0 },
    });
    expect(await published()).toEqual(['Bikes', 'Boats']);
  });

  it('changes and writes nothing when the source is the same', async () => {
    await add();
    scene.portal.serves(dataJson(many(3)));
    await run();
    const before = await readRevision(scene.test.database);
    const held = await rows(sql`select xmin::text, * from dataset where catalogue_id is not null`);
    expect(await run()).toMatchObject({ run: { status: 'UNCHANGED', unchanged: 3, changed: 0 } });
    expect(await readRevision(scene.test.database)).toBe(before);
    expect(
      await rows(sql`select xmin::text, * from dataset where catalogue_id is not null`),
    ).toEqual(held);
  });

  it('does not read a document that has not changed by its ETag', async () => {
    await add();
    scene.portal.serves({ ...dataJson(many(3)), headers: { etag: '"one"' } });
    await run();
    expect(await run()).toMatchObject({ run: { status: 'UNCHANGED', found: 0 } });
    expect(await run({ force: true })).toMatchObject({ run: { status: 'UNCHANGED', found: 3 } });
  });

  it('changes one record, withdraws another and brings it back as the one that it was', async () => {
    await add();
    scene.portal.serves(dataJson([listed('a', 'Bikes'), listed('b', 'Boats')]));
    await run();
    const [before] = await rows<{ id: number; slug: string }>(
      sql`select id, slug from dataset where title = 'Boats'`,
    );
    scene.portal.serves(dataJson([listed('a', 'Bicycles')]));
    expect(await run()).toMatchObject({ run: { changed: 1, withdrawn: 1, added: 0 } });
    expect(await published()).toEqual(['Bicycles']);
    expect(
      await rows(
        sql`select identifier, withdrawn_at is not null as gone from harvest_record order by 1`,
      ),
    ).toEqual([
      { identifier: 'a', gone: false },
      { identifier: 'b', gone: true },
    ]);
    scene.portal.serves(dataJson([listed('a', 'Bicycles'), listed('b', 'Boats')]));
    expect(await run()).toMatchObject({ run: { revived: 1, unchanged: 1, added: 0 } });
    expect(await rows(sql`select id, slug from dataset where title = 'Boats'`)).toEqual([before]);
  });

  it.each([
    ['answers empty', dataJson([]), 'EMPTIED'],
    ['loses more than its share', dataJson(many(5)), 'TOO_MUCH_LOST'],
    ['answers with an error', { body: 'no', status: 500 }, 'HTTP_STATUS'],
    ['breaks off the connection', { ...dataJson(many(2_000)), breaksOff: true }, 'BODY_BROKEN'],
  ])('leaves what is published alone when the source %s', async (_, answer, code) => {
    await add();
    scene.portal.serves(dataJson(many(10)));
    await run();
    scene.portal.serves(answer);
    expect(await run()).toMatchObject({ run: { status: 'FAILED', failureCode: code } });
    expect(await published()).toHaveLength(10);
    expect(await rows(sql`select from harvest_staged`)).toEqual([]);
  });

  it('publishes a loss that is accepted', async () => {
    await add();
    scene.portal.serves(dataJson(many(10)));
    await run();
    scene.portal.serves(dataJson(many(5)));
    expect(await run({ acceptLoss: true })).toMatchObject({ run: { withdrawn: 5 } });
  });

  it('withdraws nothing on the word of a document that is cut short', async () => {
    await add();
    scene.portal.serves(dataJson(many(10)));
    await run();
    const whole = JSON.stringify(dataJson([listed('new'), ...many(10)]).body);
    scene.portal.serves({ body: whole.slice(0, whole.length / 2) });
    expect(await run()).toMatchObject({
      run: { status: 'PARTIAL', added: 1, withdrawn: 0, failureCode: 'BROKEN' },
    });
    expect(await published()).toHaveLength(11);
  });

  it('keeps a published record that is now rejected', async () => {
    await add();
    scene.portal.serves(dataJson([listed('a', 'Bikes'), listed('b', 'Boats')]));
    await run();
    scene.portal.serves(dataJson([listed('a', 'Bikes'), listed('b', '')]));
    expect(await run()).toMatchObject({ run: { rejected: 1, withdrawn: 0, unchanged: 1 } });
    expect(await published()).toEqual(['Bikes', 'Boats']);
  });

  it('keeps the first of two records with one identifier, and says so', async () => {
    await add();
    scene.portal.serves(dataJson([listed('a', 'Bikes'), listed('a', 'Boats')]));
    const outcome = await run();
    expect(outcome).toMatchObject({
      run: { added: 1, rejected: 1 },
      problems: [{ code: 'IDENTIFIER_REPEATED', record: 'a' }],
    });
    expect(await published()).toEqual(['Bikes']);
  });

  it('says in a preview what would change, and writes nothing', async () => {
    await add();
    scene.portal.serves(dataJson([listed('a', 'Bikes')]));
    expect(await run({ preview: true })).toMatchObject({ run: { status: 'PUBLISHED', added: 1 } });
    expect(await published()).toEqual([]);
    expect(await rows(sql`select from harvest_run`)).toEqual([]);
  });

  it('is one at a time for a source', async () => {
    await add();
    scene.portal.serves(dataJson(many(3)));
    const outcomes = await Promise.all([run(), run()]);
    expect(outcomes.map((outcome) => (outcome.ok ? 'ran' : outcome.code)).toSorted()).toEqual([
      'BUSY',
      'ran',
    ]);
  });
});
