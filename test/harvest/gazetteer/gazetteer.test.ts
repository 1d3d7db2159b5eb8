import { describe, expect, it } from 'vitest';
import { Gazetteer, type KnownCity } from '../../../src/harvest/gazetteer/gazetteer.js';
import { recogniseRecords } from '../../../src/harvest/gazetteer/recognise-records.js';

const city = (slug: string, country: string, more: Partial<KnownCity> = {}): KnownCity => ({
  slug,
  names: [slug],
  country,
  geonamesId: slug.length * 1_000 + slug.charCodeAt(0),
  wikidataId: null,
  lauCode: null,
  portalUrl: null,
  ...more,
});

const gazetteer = new Gazetteer({
  cities: [
    city('florence', 'IT', { names: ['Florence', 'Firenze'], lauCode: '048017' }),
    city('ghent', 'BE', { names: ['Ghent', 'Gent', 'Gand'], portalUrl: 'https://data.stad.gent/' }),
    city('madrid', 'ES', { names: ['Madrid'] }),
    city('cambridge-gb', 'GB', { names: ['Cambridge'] }),
    city('cambridge-us', 'US', { names: ['Cambridge'] }),
    city('paris', 'FR', { names: ['Paris'], wikidataId: 'Q90' }),
    city('barcelona', 'ES', { names: ['Barcelona'] }),
    city('cologne', 'DE', { names: ['Cologne', 'Köln'] }),
    city('hamburg', 'DE', { names: ['Hamburg'] }),
    city('helsinki', 'FI', { names: ['Helsinki', 'Helsingfors'] }),
    city('warsaw', 'PL', { names: ['Warsaw', 'Warszawa'] }),
    city('lisbon', 'PT', { names: ['Lisbon', 'Lisboa'] }),
    city('rome', 'IT', { names: ['Rome', 'Roma'] }),
  ],
  businesses: [
    { slug: 'jcdecaux', name: 'JCDecaux', website: 'https://www.jcdecaux.com/' },
    { slug: 'tim', name: 'TIM (Telecom Italia)', website: 'https://www.gruppotim.it' },
    { slug: 'tomtom', name: 'TomTom', website: 'https://www.tomtom.com' },
  ],
  countries: [
    { code: 'CH', name: 'Switzerland' },
    { code: 'BE', name: 'Belgium' },
  ],
});

const administration = (name: string, country: string | null = null) =>
  gazetteer.findAdministration({ names: [name], addresses: [], country })?.slug ?? null;

describe('the city of an administration', () => {
  it.each([
    ['Comune di Firenze', 'florence'],
    ['COMUNE DI FIRENZE', 'florence'],
    ['Stad Gent', 'ghent'],
    ['Ville de Gand', 'ghent'],
    ['Ayuntamiento de Madrid', 'madrid'],
    ['Ajuntament de Barcelona', 'barcelona'],
    ['Ville de Paris', 'paris'],
    ['Mairie de Paris', 'paris'],
    ['Stadt Köln', 'cologne'],
    ['Freie und Hansestadt Hamburg', 'hamburg'],
    ['Helsingin kaupunki', null], // a genitive is not the name; better none than a wrong one
    ['Helsinki kaupunki', 'helsinki'],
    ['Urząd Miasta Warszawa', 'warsaw'],
    ['Câmara Municipal de Lisboa', 'lisbon'],
    ['Roma Capitale', 'rome'],
    ['Madrid City Council', 'madrid'],
    ['Madrid', 'madrid'],
  ])('"%s" is that of %s', (name, slug) => {
    expect(administration(name)).toBe(slug);
  });

  it.each([
    'Métropole de Paris',
    'Grand Paris',
    'Métropole du Grand Paris',
    'Area Metropolitana de Barcelona',
    'Diputació de Barcelona',
    'Comunidad de Madrid',
    'Città metropolitana di Firenze',
    'Universidad de Madrid',
    'Transport for Madrid',
    'Hamburg Port Authority',
    'Region Hamburg',
  ])('"%s" is no city', (name) => {
    expect(administration(name)).toBeNull();
  });

  it('of a name that two countries have is told by the country', () => {
    expect(administration('City of Cambridge')).toBeNull();
    expect(administration('City of Cambridge', 'US')).toBe('cambridge-us');
    expect(administration('City of Cambridge', 'GB')).toBe('cambridge-gb');
    expect(administration('City of Cambridge', 'FR')).toBeNull();
  });

  it('is told by its homepage, not by that of a site that many share', () => {
    const by = (address: string) =>
      gazetteer.findAdministration({ names: ['Data'], addresses: [address], country: null })?.slug;
    expect(by('https://www.data.stad.gent/about')).toBe('ghent');
    expect(by('https://github.com/stadgent')).toBeUndefined();
  });
});

describe('a business', () => {
  const business = (name: string, address: string | null = null) =>
    gazetteer.findBusiness({ names: [name], addresses: [address], country: null })?.slug ?? null;

  it.each([
    ['JCDecaux SA', 'jcdecaux'],
    ['JCDecaux S.A.', 'jcdecaux'],
    ['jcdecaux', 'jcdecaux'],
    ['Telecom Italia S.p.A.', 'tim'],
    ['TIM', 'tim'],
    ['TomTom N.V.', 'tomtom'],
    ['TomTom Foundation', null],
    ['Decaux', null],
  ])('"%s" is %s', (name, slug) => {
    expect(business(name)).toBe(slug);
  });

  it('is told by its site', () => {
    expect(business('Traffic', 'https://tomtom.com/index')).toBe('tomtom');
    expect(business('Traffic', 'https://www.linkedin.com/company/tomtom')).toBeNull();
  });
});

describe('what a dataset names', () => {
  const place = (text: string | null, codes: object = {}) => ({
    iri: null,
    names: text === null ? [] : [{ text, language: null }],
    geometry: null,
    geonamesId: null,
    nutsCode: null,
    lauCode: null,
    countryCode: null,
    wikidataId: null,
    bbox: null,
    ...codes,
  });
  const agent = (name: string, homepage: string | null = null) => ({
    iri: null,
    names: [{ text: name, language: null }],
    homepage,
    type: null,
  });
  const recognise = (
    publisher: ReturnType<typeof agent> | null,
    places: ReturnType<typeof place>[] = [],
    context: { city: string | null; country: string | null } = { city: null, country: null },
  ) => recogniseRecords({ publisher, places }, gazetteer, context);

  it('covers cities by code before name, and countries', () => {
    const places = [
      place('anything', { wikidataId: 'Q90' }),
      place('Gent'),
      place(null, { lauCode: '048017' }),
      place(null, { countryCode: 'BE' }),
      place('Switzerland'),
      place('Nowhere'),
    ];
    expect(recognise(null, places)).toMatchObject({
      cities: ['paris', 'ghent', 'florence'],
      countries: ['BE', 'CH'],
    });
  });

  it('is published by the city of the portal when it names nobody', () => {
    const context = { city: 'ghent', country: 'BE' };
    expect(recognise(null, [], context).publisherCity).toBe('ghent');
    expect(recognise(agent('Some office'), [], context).publisherCity).toBeNull();
  });

  it('takes names of the country of its portal', () => {
    const context = { city: null, country: 'US' };
    expect(recognise(agent('City of Cambridge'), [place('Cambridge')], context)).toMatchObject({
      publisherCity: 'cambridge-us',
      cities: ['cambridge-us'],
    });
  });

  it('has a city or a business as its publisher, not both', () => {
    expect(recognise(agent('TomTom N.V.'))).toMatchObject({
      publisherCity: null,
      publisherBusiness: 'tomtom',
    });
    expect(recognise(agent('Stad Gent', 'https://www.tomtom.com'))).toMatchObject({
      publisherCity: 'ghent',
      publisherBusiness: null,
    });
  });
});
