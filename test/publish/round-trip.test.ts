import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../src/database/database.js';
import { harvestSource } from '../../src/harvest/run/run-harvest.js';
import { addSource } from '../../src/harvest/sources/add-source.js';
import { type TestDatabase, catalogueDatabase, freshDatabase } from '../support/database.js';
import { openPortal } from '../support/harvest/portal.js';
import { harvesterOn } from '../support/harvest/use-harvest.js';
import { type TestServer, startTestServer } from '../support/http-server.js';

const never = new AbortController().signal;

/** Brings all that an address publishes into a database. */
async function harvest(into: TestDatabase, name: string, url: string) {
  const harvester = harvesterOn(into);
  const added = await addSource(harvester, { name, url, spacingMs: 0 }, never);
  expect(added).toMatchObject({ ok: true });
  const options = { preview: false, force: false, acceptLoss: false, signal: never };
  return harvestSource(harvester, name, { ...options, onProgress: () => {} });
}

/** Each dataset with all that its columns and distributions say, but for what is this database's own. */
const contents = (database: TestDatabase) =>
  database.database.rows<Record<string, unknown>>(sql`
    select (to_jsonb(d) - array['id', 'slug', 'created_at', 'updated_at', 'search_vector', 'search_names', 'catalogue_id',
        'publisher_city_id', 'publisher_business_id', 'theme_id', 'identifier', 'iri', 'quality', 'quality_score',
        'stated', 'other_identifiers']) as dataset,
      (select coalesce(jsonb_agg(theme.code order by position), '[]') from dataset_theme
        join theme on theme.id = theme_id where dataset_id = d.id) as themes,
      (select coalesce(jsonb_agg(to_jsonb(x) - array['id', 'dataset_id', 'created_at', 'updated_at', 'identifier']
        order by position), '[]') from distribution x where dataset_id = d.id) as distributions
    from dataset d where d.type not in ('STANDARD', 'DATA_REQUIREMENT')
    order by d.title, d.landing_page, d.description, d.modified`);

/**
 * What both have in the same form, also where the first has it from its editors: they keep one text without language
 * where a catalogue has several with, and name cities and businesses that an empty catalogue knows by words only.
 */
const essentials = (database: TestDatabase) =>
  database.database.rows<Record<string, unknown>>(sql`
    select regexp_replace(trim(d.title), '\\s+', ' ', 'g') as title,
      regexp_replace(trim(d.description), '\\s+', ' ', 'g') as description,
      d.type, d.access_model, d.access_right, d.licence_code, d.landing_page, d.issued, d.modified, d.frequency,
      d.languages, d.conforms_to, 
      regexp_replace(coalesce(city.name, business.name, d.publisher_name), '\\s+', ' ', 'g') as publisher,
      array(select code from dataset_theme join theme on theme.id = theme_id
        where dataset_id = d.id order by position) as themes,
      array(select slug from dataset_kind join data_kind k on k.id = kind_id
        where dataset_id = d.id and dataset_kind.assertion <> 'INFERRED' order by slug) as kinds,
      (select jsonb_agg(to_jsonb(x) - array['id', 'dataset_id', 'created_at', 'updated_at', 'identifier']
        order by position) from distribution x where dataset_id = d.id) as distributions
    from dataset d left join city on city.id = publisher_city_id left join business on business.id = publisher_business_id
    where d.type not in ('STANDARD', 'DATA_REQUIREMENT')
    order by 1, d.landing_page, d.description, d.modified`);

const rich = `
@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
<https://port.example/quays> a dcat:Dataset ;
  dct:title "Kades"@nl, "Quays"@en, "Quais \\"vieux\\" & neufs"@fr ;
  dct:description "Waar schepen liggen.\\nElke dag."@nl, "Where ships lie, a < b."@en ;
  dcat:keyword "schepen"@nl, "ships"@en, "port" ;
  dcat:theme <http://publications.europa.eu/resource/authority/data-theme/TRAN>,
    <http://publications.europa.eu/resource/authority/data-theme/ECON> ;
  dct:publisher <https://port.example/> ; dcat:landingPage <https://port.example/quays.html> ;
  dct:issued "2019"^^xsd:gYear ; dct:modified "2024-02-29T12:30:00Z"^^xsd:dateTime ;
  dct:accrualPeriodicity <http://publications.europa.eu/resource/authority/frequency/DAILY> ;
  dct:accessRights <http://publications.europa.eu/resource/authority/access-right/PUBLIC> ;
  dct:language <http://publications.europa.eu/resource/authority/language/NLD> ;
  dct:conformsTo <https://standard.example/ships> ;
  dct:temporal [ a dct:PeriodOfTime ; dcat:startDate "2019-01-01"^^xsd:date ; dcat:endDate "2023-12-31"^^xsd:date ] ;
  dcat:distribution <https://port.example/quays/csv>, <https://port.example/quays/wfs>,
    <https://port.example/quays/desk>, <https://port.example/quays/zip> .
<https://port.example/> a foaf:Agent ; foaf:name "Harbour of Example"@en .
<https://port.example/quays/csv> a dcat:Distribution ; dct:title "As a table"@en ;
  dcat:accessURL <https://port.example/quays.html> ; dcat:downloadURL <https://port.example/quays.csv> ;
  dct:format <http://publications.europa.eu/resource/authority/file-type/CSV> ;
  dcat:mediaType <https://www.iana.org/assignments/media-types/text/csv> ; dcat:byteSize "12345"^^xsd:decimal ;
  dct:license <http://publications.europa.eu/resource/authority/licence/CC_BY_4_0> .
<https://port.example/quays/wfs> a dcat:Distribution ; dcat:accessURL <https://port.example/wfs?a=1&b=2> ;
  dct:format "Our own" ; dct:license "Ask first" .
<https://port.example/quays/desk> a dcat:Distribution ; dct:title "At our desk"@en .
<https://port.example/quays/zip> a dcat:Distribution ; dcat:downloadURL <https://port.example/quays.zip> .
<https://port.example/depths> a dcat:Dataset ; dct:title "Depths"@en ; dct:license <https://port.example/terms> ;
  dcat:distribution [ a dcat:Distribution ; dct:title "By post"@en ] .
`;

describe('what Hansa publishes', () => {
  let first: TestDatabase;
  let second: TestDatabase;
  let third: TestDatabase;
  let servers: TestServer[] = [];
  beforeAll(async () => {
    [first, second, third] = await Promise.all([
      catalogueDatabase(),
      freshDatabase(),
      freshDatabase(),
    ]);
    const port = await openPortal('/catalogue.ttl');
    port.serves({ body: rich, headers: { 'content-type': 'text/turtle' } });
    await harvest(first, 'port', port.url);
    await port.close();
    servers = await Promise.all([startTestServer(first.url), startTestServer(second.url)]);
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()));
    await Promise.all([first, second, third].map((database) => database.close()));
  });
  const catalogOf = (server: TestServer | undefined, form: string) =>
    new URL(`/dcat/catalog${form}`, server?.endpoint).href;

  it('comes into an empty Hansa as the same datasets', async () => {
    const outcome = await harvest(second, 'first', catalogOf(servers[0], '.ttl'));
    expect(outcome).toMatchObject({ ok: true, run: { status: 'PUBLISHED', rejected: 0 } });
    const [before, after] = await Promise.all([contents(first), contents(second)]);
    expect(after).toHaveLength(before.length);
    const quays = (rows: Record<string, unknown>[]) =>
      rows.find((row) => (row['dataset'] as { title: string }).title === 'Quays');
    expect(quays(after)).toEqual(quays(before));
    expect(await essentials(second)).toEqual(await essentials(first));
  });

  it.each(['.rdf', '.jsonld', '.nt'])('is the same in every form, as %s', async (form) => {
    const other = await freshDatabase();
    await harvest(other, 'first', catalogOf(servers[0], form));
    expect(await contents(other)).toEqual(await contents(second));
    await other.close();
  });

  it('stays the same from Hansa to Hansa', async () => {
    await harvest(third, 'second', catalogOf(servers[1], '.ttl?page=1'));
    expect(await contents(third)).toEqual(await contents(second));
  });
});
