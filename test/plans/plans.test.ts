import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entities } from '../../src/catalogue/entities.js';
import { Database, sql } from '../../src/database/database.js';
import { connect } from '../../src/database/orm.js';
import { type Asker, asker } from '../support/ask.js';
import { type TestDatabase, freshDatabase } from '../support/database.js';
import { loadCatalogue } from '../support/generated-catalogue/load-catalogue.js';
import { scaledSizes } from '../support/generated-catalogue/sizes.js';
import { askEverything } from './collect.js';
import { Explainer } from './explain.js';
import { exceptions } from './exceptions.js';
import { isChosen, wholeReads } from './plan.js';
import { type Sent, SentStatements } from './sent-statements.js';

/** A database with a larger catalogue, such as `test/bench/keep-catalogue.ts` gives. */
const GIVEN_URL = process.env['PLANS_DATABASE_URL'];
const LARGE = 10_000;
const LONG_MS = 300_000;

async function openLarge(): Promise<TestDatabase> {
  if (GIVEN_URL) {
    const orm = await connect(GIVEN_URL, entities);
    const database = new Database(orm.em.getKysely() as never);
    return { url: GIVEN_URL, database, takeStatements: () => [], close: () => orm.close(true) };
  }
  const opened = await freshDatabase();
  await loadCatalogue(opened.database, scaledSizes(0.1));
  // As PostgreSQL does by itself after a while; before, it takes indexes for dearer than they are.
  await opened.database.rows(sql`vacuum analyze`);
  return opened;
}

describe('the statements that read', () => {
  let asking: Asker;
  let explainer: Explainer;
  const sent = new SentStatements();

  beforeAll(async () => {
    asking = await asker(openLarge);
    await askEverything(asking, sent);
    sent.stop();
    explainer = await Explainer.connect(asking.url);
  }, LONG_MS);

  afterAll(async () => {
    await explainer?.close();
    await asking?.close();
  });

  it('are of all lists, records, searches and exports', () => {
    const labels = sent.all.map(({ label }) => label);

    expect(labels.length).toBeGreaterThan(1000);
    for (const label of [
      'Query.datasets by TITLE ASC after',
      'City.datasets where formats',
      'search',
    ]) {
      expect(labels).toContain(label);
    }
  });

  it(
    'read no large table from one end to the other, but for those that have to',
    async () => {
      const isLarge = (table: string) => explainer.size(table) > LARGE;
      const wrong: string[] = [];
      for (const statement of sent.all) {
        const { custom, generic } = await explainer.explain(statement);
        const judged = isChosen(generic, custom) ? [custom, generic] : [custom];
        const read = judged.flatMap((plan) => [...wholeReads(plan, isLarge)]);
        if (read.length > 0 && !isExcepted(statement)) wrong.push(tell(statement, read));
      }

      expect(wrong).toEqual([]);
    },
    LONG_MS,
  );
});

const isExcepted = ({ label }: Sent): boolean => exceptions.some((one) => one.label.test(label));

const tell = ({ label, text }: Sent, tables: string[]): string =>
  `${label} reads all of ${[...new Set(tables)].join(', ')}: ${text.replace(/\s+/g, ' ')}`;
