import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeDataset } from '../../../src/publish/dcat/document.js';
import { SYNTAXES } from '../../../src/publish/rdf/syntaxes.js';
import { arbitraryDataset } from '../../support/given-dataset-row.js';
import { parseRdf, triplesOf } from '../../support/rdf.js';

it('whatever a source states, all syntaxes can be read and hold the same triples', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDataset, async (row) => {
      const documents = SYNTAXES.map(async (syntax) => {
        const text = writeDataset(row, { syntax, publicUrl: 'https://hansa.example' });
        return triplesOf(await parseRdf(text, syntax));
      });
      const [first, ...others] = await Promise.all(documents);

      expect(first!.length).toBeGreaterThan(5);
      for (const other of others) expect(other).toEqual(first);
    }),
    { numRuns: 300 },
  );
});
