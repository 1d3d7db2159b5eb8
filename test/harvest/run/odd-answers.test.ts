import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { sql } from '../../../src/database/database.js';
import { freshDatabase } from '../../support/database.js';
import { type PortalAnswer, dataJson, listed } from '../../support/harvest/portal.js';
import { useHarvest } from '../../support/harvest/use-harvest.js';

const { scene, add, run, rows, published } = useHarvest(freshDatabase);

const at = (path: string) => new URL(path, scene.portal.url).href;
const addAt = async (path: string) => {
  const outcome = await add({ url: at(path) });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
};

const PREFIXES =
  '@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .\n';
const turtleOf = (names: readonly string[]) =>
  names
    .map(
      (name) =>
        `<${name}> a dcat:Dataset ; dct:title "${name} é"@fr ; dct:description "Of ${name}."@en .\n`,
    )
    .join('');

const NAMESPACES =
  'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#" xmlns:dct="http://purl.org/dc/terms/"';
const rdfXml = (content: string, head = '') =>
  `<?xml version="1.0"?>${head}<rdf:RDF ${NAMESPACES}>${content}</rdf:RDF>`;
const inXml = (name: string) =>
  `<dcat:Dataset rdf:about="https://city.example/${name}"><dct:title>${name}</dct:title><dct:description>Of ${name}.</dct:description></dcat:Dataset>`;

const utf16 = (text: string) =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

const BIKES = JSON.stringify(dataJson([listed('a', 'Bikes'), listed('b', 'Boats')]).body);
const TURTLE = PREFIXES + turtleOf(['a', 'b']);

describe('whatever a server makes of it, a catalogue is read when it is', () => {
  const asTurtle = { 'content-type': 'text/turtle' };
  const variants: [string, PortalAnswer][] = [
    ['packed', { body: gzipSync(BIKES), headers: { 'content-encoding': 'gzip' } }],
    ['a gzip file', { body: gzipSync(BIKES), headers: { 'content-type': 'application/gzip' } }],
    ['sent byte by byte', { body: BIKES, pieces: 1 }],
    ['called a web page', { body: BIKES, headers: { 'content-type': 'text/html' } }],
    ['called Turtle', { body: BIKES, headers: asTurtle }],
    ['marked with a byte order', { body: `\uFEFF${BIKES}` }],
    ['in UTF-16', { body: utf16(BIKES) }],
    ['written on many lines of Windows', { body: BIKES.replaceAll(',', ',\r\n') }],
  ];
  const inTurtle: [string, PortalAnswer][] = [
    ['Turtle', { body: TURTLE, headers: asTurtle }],
    ['Turtle called a text', { body: TURTLE }],
    ['Turtle called JSON', { body: TURTLE, headers: { 'content-type': 'application/json' } }],
    ['Turtle byte by byte', { body: TURTLE, headers: asTurtle, pieces: 1 }],
    ['Turtle in UTF-16', { body: utf16(TURTLE) }],
    [
      'Turtle in Latin-1',
      { body: Buffer.from(TURTLE, 'latin1'), headers: { 'content-type': 'text/turtle' } },
    ],
  ];

  it.each(variants)('%s', async (_, answer) => {
    scene.portal.serves(answer);
    await addAt('/catalogue');
    expect(await run()).toMatchObject({ run: { status: 'PUBLISHED', added: 2 } });
    expect(await published()).toEqual(['Bikes', 'Boats']);
  });

  it.each(inTurtle)('%s', async (_, answer) => {
    scene.portal.serves(answer);
    await addAt('/catalogue');
    expect(await run()).toMatchObject({ run: { status: 'PUBLISHED', added: 2 } });
    expect(await published()).toEqual(['a é', 'b é']);
  });

  it('behind a redirect', async () => {
    scene.portal.serves(({ pathname }) =>
      pathname === '/new'
        ? { body: BIKES }
        : { body: '', status: 301, headers: { location: '/new' } },
    );
    await addAt('/old');
    expect(await run()).toMatchObject({ run: { status: 'PUBLISHED', added: 2 } });
  });

  it('a file of answers of an interface', async () => {
    const result = {
      count: 2,
      results: [
        { id: 'a', title: 'Bikes' },
        { id: 'b', title: 'Boats' },
      ],
    };
    scene.portal.serves(({ pathname }) =>
      pathname === '/saved.json'
        ? { body: { help: '', success: true, result } }
        : { body: 'no', status: 404 },
    );
    await addAt('/saved.json');
    expect(await run()).toMatchObject({ run: { status: 'PUBLISHED', added: 2 } });
  });
});

describe('what is odd in RDF', () => {
  const of = async (body: string, path = '/catalogue') => {
    scene.portal.serves({ body });
    await addAt(path);
    return run();
  };

  it('reads entities that a DOCTYPE declares', async () => {
    const head = '<!DOCTYPE rdf:RDF [<!ENTITY city "https://city.example/">]>';
    const body = rdfXml(inXml('a').replace('https://city.example/', '&city;'), head);
    expect(await of(body)).toMatchObject({ run: { status: 'PUBLISHED', added: 1 } });
    expect(await rows(sql`select iri from dataset where title = 'a'`)).toEqual([
      { iri: 'https://city.example/a' },
    ]);
  });

  it('reads no file that an entity names', async () => {
    const head = '<!DOCTYPE rdf:RDF [<!ENTITY secret SYSTEM "file:///etc/hostname">]>';
    await of(rdfXml(inXml('a').replace('>a<', '>a &secret;<'), head));
    expect((await published()).join()).toMatch(/^(a ?(&secret;)?)?$/);
  });

  it('reads relative addresses against xml:base, and resources in line', async () => {
    const body = rdfXml(
      '<dcat:Dataset xml:base="https://city.example/x/" rdf:about="a"><dct:title>A</dct:title><dct:description>Of A.</dct:description><dcat:distribution rdf:parseType="Resource"><dcat:accessURL rdf:resource="a.csv"/></dcat:distribution></dcat:Dataset>',
    );
    expect(await of(body)).toMatchObject({ run: { status: 'PUBLISHED', added: 1 } });
    expect(
      await rows(
        sql`select iri, access_url from dataset join distribution on dataset_id = dataset.id where title = 'A'`,
      ),
    ).toEqual([{ iri: 'https://city.example/x/a', access_url: 'https://city.example/x/a.csv' }]);
  });

  it('reads relative addresses of Turtle against where it is', async () => {
    await of(TURTLE, '/open/catalogue.ttl');
    expect(await rows(sql`select iri from dataset where title = 'a é'`)).toEqual([
      { iri: at('/open/a') },
    ]);
  });

  it('reads N-Triples in any order', async () => {
    const triples = ['a', 'b', 'c'].flatMap((name) => [
      `<https://city.example/${name}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .`,
      `<https://city.example/${name}> <http://purl.org/dc/terms/title> "${name}" .`,
      `<https://city.example/${name}> <http://purl.org/dc/terms/description> "Of ${name}." .`,
    ]);
    const order = [4, 0, 8, 2, 6, 1, 5, 3, 7];
    const shuffled = order.map((place) => triples[place]).join('\n');
    expect(await of(shuffled)).toMatchObject({ run: { status: 'PUBLISHED', added: 3 } });
    expect(await published()).toEqual(['a', 'b', 'c']);
  });

  it('reads by a context of its own where one of JSON-LD is elsewhere', async () => {
    const outcome = await of(
      JSON.stringify({
        '@context': 'https://elsewhere.example/context.jsonld',
        '@type': 'Dataset',
        title: 'A',
      }),
    );
    expect(outcome).toMatchObject({ ok: true, run: { status: 'PUBLISHED', added: 1 } });
  });

  it('takes the others when one record is damaged', async () => {
    const damaged = rdfXml(
      inXml('a') + inXml('b').replace('</dct:title>', '</dct:titel>') + inXml('c'),
    );
    await of(damaged);
    expect(await published()).toEqual(expect.arrayContaining(['a']));
    expect(await rows(sql`select from harvest_problem where code = 'DOCUMENT_BROKEN'`)).not.toEqual(
      [],
    );
  });
});

describe('what is no catalogue', () => {
  beforeEach(async () => {
    scene.portal.serves(dataJson([]));
    await add();
  });

  it.each([
    [
      'an error page with status 200',
      { body: '<!doctype html><html><h1>Sorry</h1></html>' },
      'BROKEN',
    ],
    ['an empty file', { body: '' }, 'BROKEN'],
    ['a text', { body: 'The portal is closed.' }, 'BROKEN'],
    [
      'records of which none has a title',
      dataJson([listed('a', ''), listed('b', ' ')]),
      'NOTHING_TAKEN',
    ],
  ])('fails on %s, though nothing was published before', async (_, answer, code) => {
    scene.portal.serves(answer);
    expect(await run()).toMatchObject({ run: { status: 'FAILED', failureCode: code } });
  });

  it('is not one that has no record yet', async () => {
    scene.portal.serves(dataJson([]));
    expect(await run()).toMatchObject({ run: { status: 'UNCHANGED', failureCode: null } });
  });
});

describe('a document', () => {
  const many = Array.from({ length: 200 }, (_, place) => `d${String(place).padStart(3, '0')}`);
  const documents: [string, string][] = [
    ['data.json', JSON.stringify(dataJson(many.map((name) => listed(name))).body)],
    ['Turtle', PREFIXES + turtleOf(many)],
    ['RDF/XML', rdfXml(many.map(inXml).join(''))],
  ];
  const cuts = documents.flatMap(([name, text]) =>
    [0.3, 0.7].map((share) => [name, share, text] as const),
  );

  it.each(cuts)(
    'of %s that ends at %d of its length gives what is whole in it',
    async (_, share, text) => {
      scene.portal.serves({ body: text.slice(0, text.length * share) });
      await addAt('/catalogue');
      const outcome = await run();
      expect(outcome).toMatchObject({
        run: { status: 'PARTIAL', failureCode: 'BROKEN', withdrawn: 0 },
      });
      const { length } = await published();
      expect(length).toBeGreaterThan(200 * share * 0.97 - 2);
      expect(length).toBeLessThanOrEqual(Math.ceil(200 * share));
      scene.portal.serves({ body: text });
      expect(await run()).toMatchObject({ run: { status: 'PUBLISHED', withdrawn: 0 } });
      expect(await published()).toHaveLength(200);
    },
  );

  it('with a record of many megabytes keeps the others', async () => {
    const huge = listed('huge', 'Huge', { description: 'x'.repeat(20_000_000) });
    scene.portal.serves(dataJson([listed('a', 'Bikes'), huge, listed('b', 'Boats')]));
    await addAt('/data.json');
    await run();
    expect(await published()).toEqual(expect.arrayContaining(['Bikes', 'Boats']));
  });

  it('nested ten thousand deep keeps the others', async () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    const body = JSON.stringify(
      dataJson([listed('a', 'Bikes'), listed('deep'), listed('b', 'Boats')]).body,
    );
    scene.portal.serves({ body: body.replace('"Counts at deep"', deep) });
    await addAt('/data.json');
    await run();
    expect(await published()).toEqual(expect.arrayContaining(['Bikes', 'Boats']));
  });
});

describe('a catalogue of several pages', () => {
  const titled = (id: string) => ({
    id,
    notes: `Of ${id}.`,
    title: { de: `Zahl ${id}`, fr: `Nombre ${id}` },
  });
  const pageAt = (address: URL, size = 2) => {
    const start = Number(address.searchParams.get('start'));
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'].slice(start, start + size);
    return { body: { help: '', success: true, result: { count: 6, results: ids.map(titled) } } };
  };

  it('is read to its end, in all its languages', async () => {
    scene.portal.serves((address) => pageAt(address));
    await addAt('/api/3/action/package_search');
    expect(await run()).toMatchObject({ run: { status: 'PUBLISHED', added: 6 } });
    const [row] = await rows<{ titles: object[] }>(
      sql`select titles from dataset where identifier = 'a'`,
    );
    expect(row?.titles).toEqual(
      expect.arrayContaining([
        { text: 'Zahl a', language: 'de' },
        { text: 'Nombre a', language: 'fr' },
      ]),
    );
  });

  it('of which one cannot be read gives the others, and withdraws nothing', async () => {
    scene.portal.serves((address) => pageAt(address));
    await addAt('/api/3/action/package_search');
    await run();
    scene.portal.serves((address) =>
      address.searchParams.get('start') === '4' ? { body: 'no', status: 500 } : pageAt(address),
    );
    expect(await run()).toMatchObject({
      run: { status: 'PARTIAL', failureCode: 'BROKEN', withdrawn: 0, unchanged: 4 },
      problems: [{ code: 'DOCUMENT_BROKEN', found: expect.stringContaining('start=4') }],
    });
    expect(await published()).toHaveLength(6);
  });

  it('is not read forever from a server that knows of no pages', async () => {
    scene.portal.serves(() => pageAt(new URL('http://portal.example/')));
    await addAt('/api/3/action/package_search');
    expect(await run()).toMatchObject({
      run: { status: 'PARTIAL', added: 2, failureCode: 'INCOMPLETE' },
    });
    expect(scene.portal.hits()).toBeLessThan(6);
  });
});
