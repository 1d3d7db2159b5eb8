import { Field, ObjectType } from 'type-graphql';
import { enumType } from '../../graphql/enum-type.js';
import { NodeType } from '../../graphql/node-type.js';
import { UrlScalar } from '../../graphql/scalars.js';
import { connectionType } from '../connection-type.js';
import { RecordType } from '../record.type.js';
import type { DATASET_TYPES } from './dataset.entity.js';

export const DatasetType = enumType<(typeof DATASET_TYPES)[number]>(
  'DatasetType',
  'What an entry of the list of datasets is (dct:type).',
  {
    DATA_PRODUCT: 'Data that somebody offers.',
    DATA_REQUIREMENT: 'Data that cities or rules ask for; that it is given is not said.',
    STANDARD: 'A standard for data, not data itself.',
    LIVE_FEED: 'An address that answers with the present state.',
    CATALOGUE_DATASET: 'A dataset that a harvested catalogue lists.',
  },
);

@ObjectType('Distribution', {
  simpleResolvers: true,
  description: 'One way to get a dataset (dcat:Distribution).',
})
export class DistributionType {
  @Field(() => UrlScalar, {
    nullable: true,
    description: 'Where it is (dcat:accessURL); null when only the format is known.',
  })
  accessUrl!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Format (dct:format), as the source writes it; null when not stated.',
  })
  format!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The system_id of a GBFS feed; null for anything else.',
  })
  systemId!: string | null;
}

@ObjectType('NamedPublisher', {
  simpleResolvers: true,
  description: 'A publisher that is neither a city nor a business of the catalogue.',
})
export class NamedPublisherType {
  @Field(() => String, { description: 'Its name (foaf:name).' })
  name!: string;
}

@ObjectType('Dataset', {
  implements: [RecordType, NodeType],
  simpleResolvers: true,
  description:
    'A dataset or data product that a city, a business or somebody else publishes (dcat:Dataset).',
})
export class DatasetNodeType extends RecordType {
  @Field(() => String, { description: 'Title (dct:title).' })
  title!: string;

  @Field(() => String, { description: 'Description (dct:description).' })
  description!: string;

  @Field(() => DatasetType, { description: 'What it is.' })
  type!: string;

  @Field(() => String, {
    description: 'How it is given out, such as "commercial" or "two-way-exchange".',
  })
  accessModel!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Licence as the publisher states it (dct:license). Null when it states none; never guessed.',
  })
  licence!: string | null;

  @Field(() => UrlScalar, {
    nullable: true,
    description: 'Page about it (dcat:landingPage); null when not known.',
  })
  landingPage!: string | null;
}

export const DatasetConnection = connectionType(() => DatasetNodeType, {
  name: 'Dataset',
  of: 'datasets',
});
