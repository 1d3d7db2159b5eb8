import { describe, expect, it } from 'vitest';
import { sql } from '../../../src/database/database.js';
import { catalogueDatabase, freshDatabase } from '../../support/database.js';
import { useHarvest } from '../../support/harvest/use-harvest.js';
import { turtle } from './given-catalogue.js';

const AT = 'https://other.example/hansa/dcat/catalog#';

const document = turtle(`
<https://other.example/hansa/dcat/dataset/air> a dcat:Dataset ;
  dct:title "Air quality"@en ; dct:description "Air quality"@en ;
  dct:type <${AT}type-DATA_PRODUCT> ; dct:rights <${AT}access-model-two-way-exchange> ;
  dct:subject <${AT}kind-road-closures>, <${AT}kind-flying-carpets> .
<${AT}kind-road-closures> <http://www.w3.org/2004/02/skos/core#prefLabel> "Closed roads"@en ;
  <http://www.w3.org/2004/02/skos/core#definition> "Roads that are closed."@en ;
  dcat:theme <http://publications.europa.eu/resource/authority/data-theme/TRAN> .
<${AT}kind-flying-carpets> <http://www.w3.org/2004/02/skos/core#prefLabel> "Flying carpets"@en .
`);

const answer = { body: document, headers: { 'content-type': 'text/turtle' } };

describe('what another Hansa says of a dataset', () => {
  const { scene, add, run, rows } = useHarvest(catalogueDatabase);

  it('is taken over, and its kinds are stated ones', async () => {
    scene.portal.serves(answer);
    await add({ protocol: 'DCAT_AP' });

    await run();

    expect(await rows(readDataset)).toEqual([
      {
        type: 'DATA_PRODUCT',
        access_model: 'two-way-exchange',
        kinds: [{ slug: 'road-closures', assertion: 'HARVESTED' }],
      },
    ]);
  });

  it('adds no kind to a catalogue that has its own, which is told what it lacks', async () => {
    scene.portal.serves(answer);
    await add({ protocol: 'DCAT_AP' });
    const count = sql`select count(*)::int as count from data_kind`;
    const before = await rows(count);

    await run();

    expect(await rows(count)).toEqual(before);
    expect(await rows(sql`select field, value from harvest_unmapped`)).toContainEqual({
      field: 'dct:subject',
      value: 'flying-carpets',
    });
  });

  it('says nothing in the words of anybody else', async () => {
    scene.portal.serves({ ...answer, body: document.replaceAll('/dcat/catalog#', '/lists#') });
    await add({ protocol: 'DCAT_AP' });

    await run();

    expect(await rows(readDataset)).toMatchObject([
      {
        type: 'CATALOGUE_DATASET',
        access_model: null,
        kinds: [{ slug: 'air-pollutant-measurements', assertion: 'INFERRED' }],
      },
    ]);
  });
});

describe('an empty catalogue', () => {
  const { scene, add, run, rows } = useHarvest(freshDatabase);

  it('takes kinds over as they are described, with where from, and stays as it is when asked again', async () => {
    scene.portal.serves(answer);
    await add({ protocol: 'DCAT_AP' });

    await run();
    const again = await run({ force: true });

    expect(again).toMatchObject({ ok: true, run: { status: 'UNCHANGED' } });
    const kinds = await rows(sql`
      select k.slug, k.label, k.definition, theme.code as theme, k.assertion, source.url
      from data_kind k join theme on theme.id = k.theme_id
      join data_kind_source link on link.data_kind_id = k.id join source on source.id = link.source_id`);
    expect(kinds).toEqual([
      {
        slug: 'road-closures',
        label: 'Closed roads',
        definition: 'Roads that are closed.',
        theme: 'TRAN',
        assertion: 'HARVESTED',
        url: scene.portal.url,
      },
    ]);
  });
});

const readDataset = sql`
  select type, access_model, (
    select jsonb_agg(jsonb_build_object('slug', k.slug, 'assertion', l.assertion) order by k.slug)
    from dataset_kind l join data_kind k on k.id = l.kind_id where l.dataset_id = d.id) as kinds
  from dataset d where catalogue_id is not null`;
