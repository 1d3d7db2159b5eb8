import fc from 'fast-check';
import type { Quad } from 'n3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDataset } from '../../../src/publish/dcat/document.js';
import { SYNTAXES } from '../../../src/publish/rdf/syntaxes.js';
import { catalogueDocument, PUBLIC_URL } from '../../support/published-catalogue.js';
import { type TestDatabase, catalogueDatabase } from '../../support/database.js';
import { findBrokenRules } from '../../support/dcat-rules.js';
import { arbitraryDataset } from '../../support/given-dataset-row.js';
import { parseRdf } from '../../support/rdf.js';
import { findViolations, HAS_OFFICIAL_SHAPES, OFFICIAL_SHAPES } from '../../support/shacl.js';

const turtle = SYNTAXES[0]!;

let catalogue: TestDatabase;
let starting: Quad[];
let hostile: Quad[];

beforeAll(async () => {
  catalogue = await catalogueDatabase();
  starting = await parseRdf(await catalogueDocument(catalogue), turtle);
  hostile = await readAll(fc.sample(arbitraryDataset, { numRuns: 150, seed: 7 }));
});
afterAll(() => catalogue.close());

async function readAll(rows: ReturnType<typeof fc.sample<Row>>): Promise<Quad[]> {
  const documents = rows.map((row, index) => {
    const own = { ...row, slug: `dataset-${index}` };
    return parseRdf(writeDataset(own, { syntax: turtle, publicUrl: PUBLIC_URL }), turtle);
  });
  return (await Promise.all(documents)).flat();
}

type Row = Parameters<typeof writeDataset>[0];

describe('the starting catalogue', () => {
  it('keeps the rules of DCAT-AP', () => {
    expect(findBrokenRules(starting)).toEqual([]);
  });

  it.skipIf(!HAS_OFFICIAL_SHAPES).each(OFFICIAL_SHAPES)(
    'conforms to the official shapes, %s',
    async (shapes) => {
      expect(await findViolations(starting, shapes)).toEqual([]);
    },
  );
});

describe('datasets as the worst catalogues have them', () => {
  it('keep the rules of DCAT-AP', () => {
    expect(findBrokenRules(hostile)).toEqual([]);
  });

  it.skipIf(!HAS_OFFICIAL_SHAPES).each(OFFICIAL_SHAPES)(
    'conform to the official shapes, %s',
    async (shapes) => {
      expect(await findViolations(hostile, shapes)).toEqual([]);
    },
  );
});

describe('the check itself', () => {
  it.skipIf(!HAS_OFFICIAL_SHAPES)('finds what does not conform', async () => {
    const [shapes] = OFFICIAL_SHAPES;
    const untitled = starting.filter(({ predicate }) => !predicate.value.endsWith('/title'));

    expect(findBrokenRules(untitled).length).toBeGreaterThan(0);
    expect((await findViolations(untitled.slice(-500), shapes!)).length).toBeGreaterThan(0);
  });
});
