import type {
  BusinessFacts,
  CityFacts,
  CountryFacts,
  DatasetFacts,
  EventFacts,
  Facts,
  GroupFacts,
  ImplementationFacts,
  InstrumentFacts,
  KindFacts,
  NetworkFacts,
  ThemeFacts,
  UseCaseFacts,
} from '../../src/matching/facts.js';

type Mutable<Rows> = {
  -readonly [Name in keyof Rows]: Rows[Name] extends readonly (infer Row)[] ? Row[] : never;
};

/** Small facts to match on; a test names only the fields that it is about. */
export class GivenFacts {
  readonly facts: Mutable<Facts> = {
    cities: [],
    countries: [],
    useCases: [],
    themes: [],
    kinds: [],
    businesses: [],
    datasets: [],
    implementations: [],
    groups: [],
    networks: [],
    instruments: [],
    events: [],
  };

  country(fields: Partial<CountryFacts> = {}): CountryFacts {
    return add(this.facts.countries, { name: 'Belgium', ...fields });
  }

  /** In the first country, in the middle of the North Sea, of unknown size. */
  city(fields: Partial<CityFacts> = {}): CityFacts {
    const countryId = this.facts.countries[0]?.id ?? this.country().id;
    return add(this.facts.cities, {
      name: `City ${this.facts.cities.length + 1}`,
      countryId,
      latitude: 56,
      longitude: 3,
      population: null,
      networkIds: [],
      ...fields,
    });
  }

  theme(fields: Partial<ThemeFacts> = {}): ThemeFacts {
    return add(this.facts.themes, {
      code: 'mobility',
      label: 'Mobility',
      broaderId: null,
      ...fields,
    });
  }

  kind(fields: Partial<KindFacts> = {}): KindFacts {
    return add(this.facts.kinds, { label: 'Card spending', broaderId: null, ...fields });
  }

  useCase(fields: Partial<UseCaseFacts> = {}): UseCaseFacts {
    const title = `Use case ${this.facts.useCases.length + 1}`;
    return add(this.facts.useCases, { title, summary: '', themeIds: [], needs: [], ...fields });
  }

  /** A use case that requires these kinds. */
  useCaseNeeding(...kinds: KindFacts[]): UseCaseFacts {
    return this.useCase({ needs: kinds.map(({ id }) => ({ kindId: id, required: true })) });
  }

  business(fields: Partial<BusinessFacts> = {}): BusinessFacts {
    const name = `Business ${this.facts.businesses.length + 1}`;
    return add(this.facts.businesses, {
      name,
      cityIds: [],
      countryIds: [],
      kindIds: [],
      ...fields,
    });
  }

  dataset(fields: Partial<DatasetFacts> = {}): DatasetFacts {
    return add(this.facts.datasets, {
      title: `Dataset ${this.facts.datasets.length + 1}`,
      kindIds: [],
      kindsAreInferred: false,
      publisherCityId: null,
      publisherBusinessId: null,
      offeredByIds: [],
      coverageCityIds: [],
      coverageCountryIds: [],
      ...fields,
    });
  }

  /** Operational unless told. */
  implementation(
    useCase: UseCaseFacts,
    city: CityFacts | null,
    fields: Partial<ImplementationFacts> = {},
  ): ImplementationFacts {
    return add(this.facts.implementations, {
      useCaseId: useCase.id,
      cityId: city?.id ?? null,
      countryId: city?.countryId ?? null,
      status: 'OPERATIONAL',
      since: null,
      sharingModelId: null,
      businessIds: [],
      datasetIds: [],
      ...fields,
    });
  }

  group(fields: Partial<GroupFacts> = {}): GroupFacts {
    const name = `Group ${this.facts.groups.length + 1}`;
    return add(this.facts.groups, {
      name,
      networkId: null,
      memberIds: [],
      useCaseIds: [],
      ...fields,
    });
  }

  /** A law of the European Union unless told. */
  instrument(fields: Partial<InstrumentFacts> = {}): InstrumentFacts {
    return add(this.facts.instruments, {
      name: `Act ${this.facts.instruments.length + 1}`,
      territory: 'EUROPEAN_UNION',
      ...fields,
    });
  }

  event(fields: Partial<EventFacts> = {}): EventFacts {
    return add(this.facts.events, {
      title: `Workshop ${this.facts.events.length + 1}`,
      groupId: null,
      cityIds: [],
      businessIds: [],
      useCaseIds: [],
      ...fields,
    });
  }

  network(fields: Partial<NetworkFacts> = {}): NetworkFacts {
    return add(this.facts.networks, {
      name: `Network ${this.facts.networks.length + 1}`,
      ...fields,
    });
  }
}

function add<Row extends { id: number }>(rows: Row[], fields: Omit<Row, 'id'> & Partial<Row>): Row {
  const row = { id: rows.length + 1, ...fields } as Row;
  rows.push(row);
  return row;
}
