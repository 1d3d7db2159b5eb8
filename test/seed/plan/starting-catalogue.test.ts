import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/seed/catalogue.js';
import type { Rows, TableName } from '../../../src/seed/write/tables.js';
import { planFolder, startingFolder } from '../planned.js';

let rows: Rows;
let catalogue: Catalogue;

beforeAll(async () => {
  ({ rows, catalogue } = await planFolder(startingFolder));
});

const counted = (values: readonly unknown[]) =>
  Object.fromEntries([...Map.groupBy(values, String)].map(([value, same]) => [value, same.length]));

const kindsHeldBy = (business: string) =>
  rows.business_kind.filter((link) => link.business_id === business).map((link) => link.kind_id);

const instrumentsOf = (implementation: string) =>
  rows.implementation_instrument
    .filter((link) => link.implementation_id === implementation)
    .map((link) => link.instrument_id);

describe('how the facts of the starting catalogue are known', () => {
  const assertions = (table: TableName) =>
    counted((rows[table] as { assertion?: string }[]).map(({ assertion }) => assertion));

  it.each<[TableName, Record<string, number>]>([
    ['city', { THIRD_PARTY: 290 }],
    ['city_network', { EDITORIAL: 113, THIRD_PARTY: 96 }],
    ['business', { THIRD_PARTY: 96 }],
    ['business_kind', { EDITORIAL: 187 }],
    ['dataset', { HARVESTED: 402, THIRD_PARTY: 75 }],
    ['dataset_kind', { EDITORIAL: 511 }],
    ['use_case', { EDITORIAL: 81 }],
    ['use_case_theme', { EDITORIAL: 156 }],
    ['use_case_instrument', { EDITORIAL: 57 }],
    ['implementation', { THIRD_PARTY: 249, HARVESTED: 198 }],
    ['instrument', { EDITORIAL: 39, THIRD_PARTY: 8 }],
    ['working_group_use_case', { EDITORIAL: 24 }],
    ['data_kind', { EDITORIAL: 65 }],
  ])('is stated for each %s', (table, expected) => {
    expect(assertions(table)).toEqual(expected);
  });

  it('says of headquarters that the editors know them, and on what ground', () => {
    const grounds = rows.business.map(
      (row) => `${row.headquarters_assertion}, ${row.headquarters_basis}`,
    );

    expect(counted(grounds)).toEqual({ 'EDITORIAL, general knowledge': 96 });
  });

  it('says of a status that was read out of a text that the editors read it', () => {
    const pairs = rows.implementation.map((row) => `${row.assertion} and ${row.status_assertion}`);

    expect(counted(pairs)).toEqual({
      'THIRD_PARTY and EDITORIAL': 249,
      'HARVESTED and HARVESTED': 198,
    });
  });

  it('says of the coverage of registered feeds that it was harvested', () => {
    const harvested = new Set(
      rows.dataset.filter((row) => row.assertion === 'HARVESTED').map((row) => row.slug),
    );

    for (const { dataset_id, assertion } of [...rows.dataset_city, ...rows.dataset_country]) {
      expect(assertion).toBe(harvested.has(dataset_id) ? 'HARVESTED' : 'THIRD_PARTY');
    }
  });

  it('calls nothing verified', () => {
    expect(JSON.stringify(rows)).not.toMatch(/"VERIFIED"|"SELF_DECLARED"/);
  });
});

describe('the kinds of data of the starting catalogue', () => {
  it('all have sources', () => {
    const sourced = new Set(rows.data_kind_source.map((link) => link.data_kind_id));

    expect(rows.data_kind.filter(({ slug }) => !sourced.has(slug))).toEqual([]);
    expect(rows.data_kind).toHaveLength(catalogue.dataKinds.kinds.length);
  });

  it('take a heading’s sources from the kinds below it', () => {
    const sourcesOf = (kind: string) =>
      rows.data_kind_source
        .filter((link) => link.data_kind_id === kind)
        .map((link) => link.source_id);

    expect(sourcesOf('shared-mobility')).toEqual(
      expect.arrayContaining(sourcesOf('shared-vehicle-trips')),
    );
  });

  it('are needed for every raw string, once for each kind and use case', () => {
    const stated = rows.use_case_kind.map(({ use_case_id, stated_as }) =>
      stated_as.map((raw) => `${use_case_id} ${raw}`),
    );
    const needed = catalogue.useCases.flatMap(({ id, dataNeeded }) =>
      dataNeeded.map((raw) => `${id} ${raw}`),
    );
    const pairs = rows.use_case_kind.map((link) => `${link.use_case_id} ${link.kind_id}`);

    expect(stated.flat().toSorted()).toEqual(needed.toSorted());
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('follow the override where words mean something else in one use case', () => {
    const needs = (useCase: string) =>
      rows.use_case_kind.filter(
        (link) => link.use_case_id === useCase && link.stated_as.includes('availability'),
      );

    expect(needs('charge-point-open-data').map((link) => link.kind_id)).toEqual([
      'public-charge-points',
    ]);
  });

  it('are realised by every GBFS feed, the one without a version too', () => {
    const feeds = rows.dataset.filter(({ type }) => type === 'LIVE_FEED').map(({ slug }) => slug);
    const links = rows.dataset_kind.filter(
      (link) => link.kind_id === 'shared-vehicle-availability',
    );

    expect(links.map((link) => link.dataset_id).toSorted()).toEqual(feeds.toSorted());
    expect(rows.distribution.filter(({ format }) => format === 'GBFS')).toHaveLength(1);
  });

  it('are held by who offers or publishes such data, or is named', () => {
    expect(kindsHeldBy('tim')).toEqual([
      'presence-from-phones',
      'origin-destination-flows-from-phones',
      'live-presence-from-phones',
    ]);
    expect(kindsHeldBy('keolis')).toContain('mobility-data-unspecified');
    expect(kindsHeldBy('dott')).toContain('shared-vehicle-availability');
  });

  it.each(['nec', 'vianova', 'intraplan', 'olivetti', 'engie'])(
    'are not held by %s, which works on data of others',
    (business) => {
      expect(kindsHeldBy(business)).toEqual([]);
    },
  );

  it('are held by a bus operator only as far as its buses see them', () => {
    expect(kindsHeldBy('tmb')).toEqual(['near-misses']);
  });
});

describe('the editorial vocabulary', () => {
  it('names only records that the starting catalogue has', () => {
    const ids = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id));
    const { kinds, overrides, notHeld } = catalogue.dataKinds;
    const named = {
      datasets: kinds.flatMap((kind) => kind.datasets),
      businesses: [
        ...kinds.flatMap((kind) => kind.businesses),
        ...notHeld.map(({ business }) => business),
      ],
      useCases: overrides.map(({ useCase }) => useCase),
      instruments: catalogue.legalBases.flatMap(({ instruments }) => instruments),
    };

    for (const noun of ['datasets', 'businesses', 'useCases', 'instruments'] as const) {
      expect(
        [...new Set(named[noun])].filter((id) => !ids(catalogue[noun]).has(id)),
        noun,
      ).toEqual([]);
    }
  });

  it('keeps from a business only kinds that it would hold otherwise', () => {
    const offered = new Map(catalogue.businesses.map(({ id, offers }) => [id, new Set(offers)]));
    for (const { business, kinds } of catalogue.dataKinds.notHeld) {
      const datasets = catalogue.datasets.filter(
        ({ id, publisher }) =>
          offered.get(business)?.has(id) ||
          (publisher.type === 'business' && publisher.id === business),
      );
      const realised = rows.dataset_kind.filter((link) =>
        datasets.some(({ id }) => id === link.dataset_id),
      );

      expect(
        realised.map((link) => link.kind_id),
        business,
      ).toEqual(expect.arrayContaining(kinds));
    }
  });

  it('knows every legal basis that a report states', () => {
    const known = new Set(catalogue.legalBases.map(({ legalBasis }) => legalBasis));
    const stated = rows.implementation_report.flatMap((row) => row.legal_basis ?? []);

    expect(new Set(stated)).toEqual(known);
  });
});

describe('the implementations of the starting catalogue', () => {
  it('are one for each use case and place', () => {
    const pairs = catalogue.useCases.flatMap(({ id, implementations }) =>
      implementations.map(({ city }) => `${city}--${id}`),
    );
    const inCities = rows.implementation
      .filter((row) => row.city_id !== null)
      .map(({ slug }) => slug);

    expect(inCities.toSorted()).toEqual([...new Set(pairs)].toSorted());
    expect(rows.implementation).toHaveLength(inCities.length + 23);
  });

  it('keep every report', () => {
    expect(rows.implementation_report).toHaveLength(460 + 23);
    expect(rows.report_business).toHaveLength(477 + 30);
    expect(rows.report_dataset).toHaveLength(594 + 20);
  });

  it.each([
    ['dublin--bike-light-sensors', 'ENDED', 2017],
    ['leuven--citizen-traffic-counting', 'ENDED', 2019],
    ['leeuwarden--event-attendance-from-phones', 'EXPLORING', 2013],
    ['copenhagen--hyperlocal-air-quality', 'OPERATIONAL', 2018],
    ['florence--visitor-flows-from-phones', 'OPERATIONAL', 2017],
    ['berlin--short-term-rental-enforcement-data', 'OPERATIONAL', 2020],
    ['rennes--metropolitan-data-service', 'OPERATIONAL', 2018],
  ])('merge %s to %s since %i', (slug, status, since) => {
    expect(rows.implementation.find((row) => row.slug === slug)).toMatchObject({ status, since });
  });

  it('name the place and country where there is no city', () => {
    expect(rows.implementation.find((row) => row.place === 'France (Pôle emploi)')).toMatchObject({
      slug: 'france-pole-emploi--labour-market-transparency',
      city_id: null,
      country_id: 'FR',
    });
  });

  it.each([
    ['berlin--short-term-rental-enforcement-data', ['de-berlin-zwvbg']],
    ['helsinki--tenant-energy-consent', ['fi-energy-data', 'gdpr']],
    ['bergen--machine-readable-mobility-rules', ['bergen-escooter-rule']],
    ['barcelona--phone-data-for-transport-planning', []],
  ])('rely on the instruments that the legal basis of %s names: %j', (slug, instruments) => {
    expect(instrumentsOf(slug)).toEqual(instruments);
  });
});

describe('codes and addresses of the starting catalogue', () => {
  it('name countries in English, the European Union among them', () => {
    const names = new Map(rows.country.map(({ code, name }) => [code, name]));

    expect(names.size).toBe(40);
    expect(['EU', 'CZ', 'GB', 'BA'].map((code) => names.get(code))).toEqual([
      'European Union',
      'Czechia',
      'United Kingdom',
      'Bosnia & Herzegovina',
    ]);
  });

  it('put twelve finer themes under the fourteen EU data themes', () => {
    expect(rows.theme.filter((row) => row.broader_id === null)).toHaveLength(14);
    expect(rows.theme.find(({ code }) => code === 'crowd-management')).toMatchObject({
      broader_id: 'SOCI',
      iri: null,
    });
  });

  it('give a feed its address and a page its landing page', () => {
    const rowsOf = (slug: string) => ({
      landing: rows.dataset.find((row) => row.slug === slug)?.landing_page,
      distributions: rows.distribution.filter((row) => row.dataset_id === slug),
    });

    expect(rowsOf('gbfs-dott-klagenfurt')).toMatchObject({
      landing: 'https://ridedott.com/',
      distributions: [
        {
          access_url: 'https://gbfs.api.ridedott.com/public/v2/klagenfurt/gbfs.json',
          format: 'GBFS 2.3',
          system_id: 'dott-klagenfurt',
        },
      ],
    });
    expect(rowsOf('dashboard-deelmobiliteit')).toMatchObject({
      landing: 'https://docs.dashboarddeelmobiliteit.nl',
      distributions: [{ access_url: null, format: 'MDS, GBFS, TOMP', system_id: null }],
    });
    expect(rowsOf('strava-metro')).toEqual({
      landing: 'https://metro.strava.com',
      distributions: [],
    });
  });

  it('take only addresses of European legislation for ELIs', () => {
    const withEli = rows.instrument.filter(({ eli }) => eli !== null);

    expect(withEli).toHaveLength(31);
    expect(withEli.every(({ eli, url }) => eli === url)).toBe(true);
    expect(rows.instrument.find(({ slug }) => slug === 'edic-decision')?.eli).toBeNull();
  });
});
