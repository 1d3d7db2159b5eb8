import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../../graphql/page.js';
import { supplyOfBusiness, supplyOfKind } from '../../matching/demand/ask.js';
import { writeDifferences } from '../../matching/demand/write-demand.js';
import { BusinessType } from '../business/business.type.js';
import { cities } from '../city/city.listing.js';
import type { TypeClass } from '../connection-type.js';
import type { Context } from '../context.js';
import { countries } from '../country/country.listing.js';
import { dataKinds } from '../data-kind/data-kind.listing.js';
import { DataKindType } from '../data-kind/data-kind.type.js';
import { type EdgeField, edgeFields, toAll, toOne, toOneOrNone } from '../edge-fields.js';
import { implementations } from '../implementation/implementation.listing.js';
import type { Row } from '../reading/noun.js';
import type { PageRequest } from '../reading/page-statement.js';
import { sharingModels } from '../sharing-model/sharing-model.listing.js';
import { useCases } from '../use-case/use-case.listing.js';
import {
  type AskList,
  presentDemand,
  readCities,
  readLegalBases,
  readParts,
  readSharingModels,
} from './demand-answers.js';
import { toEvidence } from './evidence-field.js';
import {
  CityDemandArgs,
  CityDemandConnection,
  CityDemandType,
  CountryDemandConnection,
  CountryDemandType,
  DemandGroupType,
  DemandType,
  KindDemandConnection,
  KindDemandType,
  LegalBasisDemandConnection,
  SharingModelDemandType,
  UseCaseDemandConnection,
  UseCaseDemandType,
} from './demand.type.js';

@Resolver(() => BusinessType)
class BusinessDemand {
  @FieldResolver(() => DemandType, {
    description:
      'Which cities need the kinds of data that it holds, by statement or by dataset, all together. Kinds that are broader than those it holds count too.',
  })
  async demand(@Root() { id }: Row, @Ctx() { matching }: Context): Promise<object> {
    const index = await matching.index();
    return presentDemand(index, supplyOfBusiness(index, id), `demand:business:${id}`);
  }
}

@Resolver(() => DataKindType)
class DataKindDemand {
  @FieldResolver(() => DemandType, {
    description:
      'Which cities need it, or a broader kind that it meets too. A need for a narrower kind is not met by it.',
  })
  async demand(@Root() { id }: Row, @Ctx() { matching }: Context): Promise<object> {
    const index = await matching.index();
    return presentDemand(index, supplyOfKind(index, id), `demand:kind:${id}`);
  }
}

const asksOf = (row: Row): AskList => row as unknown as AskList;

/** A field that comes in pages, read from asks. */
const pageOf = (
  connection: TypeClass,
  description: string,
  read: (list: AskList, page: PageRequest) => unknown,
): EdgeField => ({
  type: () => connection,
  description,
  args: PageArgs,
  read: (_, row, { request }) => read(asksOf(row), request),
});

/** The fields that add up asks: those of a whole group and those of one kind in it. */
const sums: Record<string, EdgeField> = {
  differences: {
    type: () => [String],
    description:
      'Where the asks differ: in use cases, sharing models and legal bases, a sentence each. Empty when nobody asks.',
    read: (_, row) => writeDifferences(asksOf(row).asks),
  },
  sharingModels: {
    type: () => [SharingModelDemandType],
    description:
      'How the cases behind it share their data, the most frequent first; empty for likely demand, which has no cases.',
    read: (_, row) => readSharingModels(asksOf(row)),
  },
  legalBases: pageOf(
    LegalBasisDemandConnection,
    'What the cases behind it rest on; empty for likely demand.',
    readLegalBases,
  ),
  byUseCase: pageOf(UseCaseDemandConnection, 'What the data is needed for.', (list, page) =>
    readParts(list, 'useCase', page),
  ),
  byCountry: pageOf(
    CountryDemandConnection,
    'By country; the cities and people of the countries add up to the totals.',
    (list, page) => readParts(list, 'country', page),
  ),
  cities: {
    ...pageOf(CityDemandConnection, 'The cities, each once.', readCities),
    args: CityDemandArgs,
  },
};

const byKind = pageOf(
  KindDemandConnection,
  'By kind of data; a city that needs several counts for each of them.',
  (list, page) => readParts(list, 'kind', page),
);

export const demandResolvers = [
  BusinessDemand,
  DataKindDemand,
  edgeFields(DemandGroupType, { byKind, ...sums }),
  edgeFields(KindDemandType, {
    kind: toOne(dataKinds, 'id', 'The kind that is needed.'),
    ...sums,
  }),
  edgeFields(CountryDemandType, { country: toOne(countries, 'id', 'The country.') }),
  edgeFields(UseCaseDemandType, { useCase: toOne(useCases, 'id', 'The use case.') }),
  edgeFields(SharingModelDemandType, {
    sharingModel: toOneOrNone(
      sharingModels,
      'sharingModelId',
      'The sharing model; null for the cases of which no source states one.',
    ),
  }),
  edgeFields(CityDemandType, {
    evidence: toEvidence(
      'evidence',
      'Records that show it, at most five cases or the signs of a likely use case; never empty.',
    ),
    city: toOne(cities, 'cityId', 'The city.'),
    kinds: toAll(dataKinds, 'kindIds', 'Kinds that it needs.'),
    useCases: toAll(useCases, 'useCaseIds', 'Use cases for which it needs them.'),
    implementations: toAll(
      implementations,
      'implementationIds',
      'Its explored, trial and running cases of them; empty where the demand is only likely.',
    ),
  }),
];
