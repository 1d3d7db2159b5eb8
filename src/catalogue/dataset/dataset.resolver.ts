import type { GraphQLResolveInfo } from 'graphql';
import {
  Ctx,
  Extensions,
  FieldResolver,
  Info,
  Resolver,
  Root,
  createUnionType,
} from 'type-graphql';
import { businesses } from '../business/business.listing.js';
import { BusinessType } from '../business/business.type.js';
import { cities } from '../city/city.listing.js';
import { CityType } from '../city/city.type.js';
import type { Context } from '../context.js';
import { countries } from '../country/country.listing.js';
import { dataKinds } from '../data-kind/data-kind.listing.js';
import { edgeFields, toAll, toList, toOne, toOneOrNone, toPage } from '../edge-fields.js';
import { implementations } from '../implementation/implementation.listing.js';
import { sharing } from '../../graphql/execution/shared-value.js';
import { keyEdge, linkEdge } from '../reading/edge.js';
import type { Reference, Row } from '../reading/noun.js';
import { rootFields, sourceField } from '../root-fields.js';
import { themes } from '../theme/theme.listing.js';
import { datasets } from './dataset.listing.js';
import { distributionNoun } from './dataset.noun.js';
import { sources } from '../source/source.listing.js';
import { FieldSourceType, InferredKindType } from './dataset-details.type.js';
import { DatasetNodeType, NamedPublisherType } from './dataset.type.js';
import { DistributionType } from './distribution.type.js';

const Publisher = createUnionType({
  name: 'Publisher',
  description: 'Who publishes a dataset (dct:publisher).',
  types: () => [CityType, BusinessType, NamedPublisherType] as const,
  resolveType: (publisher: unknown) => (publisher as { __typename: string }).__typename,
});

const link = (table: string, node: string, statedBy?: string) => ({
  table,
  parent: 'dataset_id',
  node,
  ...(statedBy && { statedBy }),
});

const DatasetEdges = edgeFields(DatasetNodeType, {
  theme: toOneOrNone(
    themes,
    'themeId',
    'Its first EU data theme (dcat:theme); null when it is filed under none.',
  ),
  themes: toAll(themes, 'themeIds', 'EU data themes that it is filed under (dcat:theme).'),
  catalogue: toOneOrNone(
    sources,
    'catalogueId',
    'The catalogue that it was harvested from; null for a record of the editors.',
  ),
  kinds: toPage(
    linkEdge(dataKinds.noun, link('dataset_kind', 'kind_id', 'Dataset')),
    dataKinds,
    'Kinds of data that it realises.',
  ),
  distributions: toList(
    keyEdge(distributionNoun, 'dataset_id'),
    DistributionType,
    'Ways to get it (dcat:distribution); empty when none is known.',
  ),
  coverageCities: toPage(
    linkEdge(cities.noun, link('dataset_city', 'city_id', 'Dataset')),
    cities,
    'Cities that it covers (dct:spatial).',
  ),
  coverageCountries: toPage(
    linkEdge(countries.noun, link('dataset_country', 'country_id', 'Dataset')),
    countries,
    'Countries that it covers (dct:spatial).',
  ),
  offeredBy: toPage(
    linkEdge(businesses.noun, link('business_dataset', 'business_id')),
    businesses,
    'Businesses that offer or feed it, its publisher or not.',
  ),
  implementations: toPage(
    linkEdge(implementations.noun, link('implementation_dataset', 'implementation_id')),
    implementations,
    'Implementations that use it.',
  ),
});

@Resolver(() => DatasetNodeType)
class DatasetResolver {
  @FieldResolver(() => [FieldSourceType], {
    description:
      'From which catalogue each field comes, when several list the dataset; else empty, and all is from `catalogue`.',
  })
  provenance(@Root() row: Row): unknown {
    return row['fieldSources'];
  }

  @Extensions(sharing(publisherKey))
  @FieldResolver(() => Publisher, {
    nullable: true,
    description: 'Who publishes it (dct:publisher); null when its source does not say.',
  })
  publisher(
    @Root() row: Row,
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<object | null> {
    return readPublisher(row, info, context);
  }
}

function publisherKey(row: Row): string {
  return [row['publisherCityId'], row['publisherBusinessId'], row['publisherName']].join();
}

const PUBLISHING_CITY: Reference = { noun: cities.noun, key: 'publisherCityId' };
const PUBLISHING_BUSINESS: Reference = { noun: businesses.noun, key: 'publisherBusinessId' };
datasets.noun.references.set('publisher', [PUBLISHING_CITY, PUBLISHING_BUSINESS]);

async function readPublisher(row: Row, asked: GraphQLResolveInfo, { read }: Context) {
  const city = await read.follow(row, PUBLISHING_CITY, asked);
  if (city) return { ...city, __typename: 'City' };
  const business = await read.follow(row, PUBLISHING_BUSINESS, asked);
  if (business) return { ...business, __typename: 'Business' };
  const name = row['publisherName'] as string | null;
  return name === null ? null : { __typename: 'NamedPublisher', name };
}

const FieldSourceEdges = edgeFields(FieldSourceType, {
  source: toOne(sources, 'sourceId', 'The catalogue.'),
});

const InferredKindEdges = edgeFields(InferredKindType, {
  kind: toOne(dataKinds, 'kindId', 'The kind of data.'),
});

export const datasetResolvers = [
  DatasetEdges,
  DatasetResolver,
  FieldSourceEdges,
  InferredKindEdges,
  rootFields(datasets, {
    one: 'dataset',
    many: 'datasets',
    example: 'waze-for-cities',
    formerSlugs: 'dataset_slug',
  }),
  sourceField(datasets),
];
