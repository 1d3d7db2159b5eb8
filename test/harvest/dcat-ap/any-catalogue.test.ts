import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asJsonLd, asNTriples, asRdfXml, asTurtle, catalogue } from './arbitrary-catalogue.js';
import { harvest, identifiers } from './given-catalogue.js';

const SYNTAXES = { asTurtle, asNTriples, asRdfXml, asJsonLd };
const syntax = fc.constantFrom(...Object.values(SYNTAXES));

const byIdentifier = <Dataset extends { identifier: string }>(
  datasets: readonly Dataset[],
): Dataset[] => datasets.toSorted((one, other) => (one.identifier < other.identifier ? -1 : 1));

it('finds the same datasets in whatever syntax they are written', async () => {
  await fc.assert(
    fc.asyncProperty(catalogue, async (quads) => {
      const [turtle, ...others] = await Promise.all(
        Object.values(SYNTAXES).map((write) => harvest(write(quads))),
      );
      for (const other of others) {
        expect(byIdentifier(other.datasets)).toEqual(byIdentifier(turtle?.datasets ?? []));
      }
    }),
  );
});

it('finds the same in whatever order it is told', async () => {
  const shuffled = catalogue.chain((quads) =>
    fc.tuple(fc.constant(quads), fc.shuffledSubarray(quads, { minLength: quads.length })),
  );
  await fc.assert(
    fc.asyncProperty(shuffled, async ([quads, others]) => {
      const told = await harvest(asNTriples(quads));
      const retold = await harvest(asNTriples(others));
      expect(byIdentifier(retold.datasets)).toEqual(byIdentifier(told.datasets));
    }),
  );
});

it('finds the same in whatever pieces it arrives', async () => {
  await fc.assert(
    fc.asyncProperty(
      catalogue,
      syntax,
      fc.integer({ min: 1, max: 50 }),
      async (quads, write, pieceSize) => {
        expect(await harvest(write(quads), { pieceSize })).toEqual(await harvest(write(quads)));
      },
    ),
  );
});

it('never throws and makes up no dataset, wherever a document is cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      catalogue,
      syntax,
      fc.double({ min: 0, max: 1, noNaN: true }),
      async (quads, write, share) => {
        const bytes = Buffer.from(write(quads));
        const whole = identifiers(await harvest(bytes));
        const cut = await harvest(bytes.subarray(0, Math.floor(bytes.length * share)));
        expect(
          identifiers(cut).filter(
            (identifier) => !whole.includes(identifier) && !identifier.startsWith('sha256:'),
          ),
        ).toEqual([]);
        expect(cut.datasets.length).toBeLessThanOrEqual(whole.length);
      },
    ),
  );
});

it('never throws, whatever the bytes are', async () => {
  const start = fc.constantFrom('', '<rdf:RDF ', '{"@graph":[', '@prefix a: <b> .', '[{');
  await fc.assert(
    fc.asyncProperty(start, fc.uint8Array({ maxLength: 200 }), async (first, bytes) => {
      const harvested = await harvest(Buffer.concat([Buffer.from(first), bytes]));
      expect(harvested.datasets).toEqual([]);
    }),
  );
});
