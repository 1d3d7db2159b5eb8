import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { harvest } from './given-catalogue.js';

const folder = join(import.meta.dirname, '../../../../shared/fixtures/catalogues');
const RDF_FORMATS = ['RDF/XML', 'Turtle', 'JSON-LD'];

interface Expected {
  readonly datasets: number;
  readonly distributions: number;
  /** Why the numbers are not those of the index. */
  readonly reason?: string;
}

const counts = (datasets: number, distributions: number, reason?: string): Expected =>
  reason === undefined ? { datasets, distributions } : { datasets, distributions, reason };

const EXPECTED: Readonly<Record<string, Expected>> = {
  'civitavecchia.rdf': counts(10, 10),
  'molinella.rdf': counts(3, 6),
  'sancesario.rdf': counts(1, 1),
  'brescia-mobilita.rdf': counts(3, 4),
  'giovinazzo-b.rdf': counts(4, 4),
  'giovinazzo-b-copy1.rdf': counts(2, 2),
  'unibo.rdf': counts(12, 50),
  'dcatapit-esempio6.rdf': counts(2, 2),
  'odsh-transparenz.rdf': counts(37, 33),
  'odsh-catalog-empty.xml': counts(1, 1),
  'govdata-catalog-endpoint.rdf': counts(6, 17),
  'opendataswiss-catalog.xml': counts(2, 6),
  'opendataswiss-dataset-datetimes.xml': counts(1, 4),
  'opendataswiss-1894.xml': counts(1, 3),
  'opendataswiss-dataset-media-types.xml': counts(1, 5),
  'ckanextdcat-catalog.rdf': counts(2, 5),
  'ckanextdcat-dataset.ttl': counts(
    1,
    1,
    'broken for a strict parser: an unknown prefix and a datatype in double brackets are left out',
  ),
  'ckanextdcat-dataset_gob_es.ttl': counts(1, 1),
  'ckanextdcat-dataset_multilingual.ttl': counts(1, 1),
  'ckanextdcat-dataset_health.ttl': counts(
    1,
    1,
    'one distribution is a sample (adms:sample) and no way to get the dataset',
  ),
  'udata-bnodes.jsonld': counts(3, 5),
  'udata-catalog.xml': counts(
    4,
    6,
    'two links are absolute and what they mean has a relative address: they meet at the address of the publisher only',
  ),
  'udata-datara--f40c3860-7236-4b30-a141-23b8ae33f7b2.rdf.xml': counts(1, 0),
  'udata-flat.jsonld': counts(3, 5),
  'udata-geonetwork.xml': counts(1, 0),
  'udata-paged-collection-1.jsonld': counts(3, 3),
  'udata-paged-collection-2.jsonld': counts(1, 1),
  'udata-sig.oreme.rdf': counts(1, 1),
  'udata-csw-geonetwork-dcat-page-1.xml': counts(
    2,
    6,
    'broken for a strict parser: RDF stands in a CSW answer',
  ),
  'fdk-all_catalogs.ttl': counts(2, 3),
  'sk-lkod-catalog.ttl': counts(0, 0),
  'smartflanders-catalog.ttl': counts(
    4,
    4,
    'broken for a strict parser: a declaration lacks its dot',
  ),
  'opendatasoft-draft-output.ttl': counts(186, 186),
  'opendatasoft-draft-catalog.ttl': counts(186, 186),
  'semic-dcat-random.ttl': counts(
    107,
    906,
    'distributions are shared: 906 links lead to the 107 that the index counts',
  ),
};

describe.skipIf(!existsSync(folder))(
  'catalogues in use (skipped where ../shared/fixtures/catalogues is absent)',
  () => {
    const index = existsSync(folder) ? readIndex() : [];

    it.each(index)('$file gives its datasets', async ({ file, datasets, distributions }) => {
      const harvested = await harvest(readFileSync(join(folder, file)), {
        url: `http://portal.example/${file}`,
      });

      const found = {
        datasets: harvested.datasets.length,
        distributions: harvested.datasets.flatMap((dataset) => dataset.distributions).length,
      };
      const { reason, ...expected } = EXPECTED[file] ?? counts(-1, -1);
      expect(found).toEqual(expected);
      expect(reason === undefined, 'a difference to the index has its reason').toBe(
        found.datasets === datasets && found.distributions === distributions,
      );
    });

    it('has them all', () => {
      expect(index.map(({ file }) => file).toSorted()).toEqual(Object.keys(EXPECTED).toSorted());
    });
  },
);

interface IndexRow {
  readonly file: string;
  readonly format: string;
  readonly datasets: number;
  readonly distributions: number;
}

function readIndex(): IndexRow[] {
  const rows = JSON.parse(readFileSync(join(folder, 'INDEX.json'), 'utf8')) as IndexRow[];
  return rows.filter(({ format }) => RDF_FORMATS.includes(format));
}
