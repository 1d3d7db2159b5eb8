import { Field, ObjectType } from 'type-graphql';
import { enumType } from '../../graphql/enum-type.js';
import { NodeType } from '../../graphql/node-type.js';
import { UrlScalar } from '../../graphql/scalars.js';
import { connectionType } from '../connection-type.js';
import { RecordType } from '../record.type.js';
import { LanguageTextType } from '../language-text.type.js';
import {
  InferredKindType,
  PeriodType,
  PlaceType,
  StatedValueType,
} from './dataset-details.type.js';
import { DatasetQualityType } from './dataset-quality.type.js';
import type { ACCESS_RIGHTS, DATASET_TYPES } from './dataset.entity.js';

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

export const AccessRight = enumType<(typeof ACCESS_RIGHTS)[number]>(
  'AccessRight',
  'Who may have a dataset (dct:accessRights); the concepts of the EU list of access rights.',
  {
    PUBLIC: 'Everybody.',
    RESTRICTED: 'Those who meet conditions.',
    NON_PUBLIC: 'Nobody outside; that it exists is public.',
    SENSITIVE: 'Those who may see sensitive data.',
    CONFIDENTIAL: 'Those who may see confidential data.',
  },
);

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

  @Field(() => [LanguageTextType], {
    description:
      'Its titles in all languages of its source (dct:title), the main one first; empty for a record of the editors.',
  })
  titles!: object[];

  @Field(() => String, {
    nullable: true,
    description: 'Description (dct:description); null when its source gives none.',
  })
  description!: string | null;

  @Field(() => [LanguageTextType], {
    description: 'Its descriptions in all languages of its source (dct:description).',
  })
  descriptions!: object[];

  @Field(() => [LanguageTextType], { description: 'Keywords (dcat:keyword).' })
  keywords!: object[];

  @Field(() => DatasetType, { description: 'What it is.' })
  type!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What tells it apart in the catalogue that it was harvested from; null for others.',
  })
  identifier!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its own address as linked data, as its source gives it; null when it has none.',
  })
  iri!: string | null;

  @Field(() => [String], {
    description: 'Further identifiers (dct:identifier, adms:identifier), such as a DOI.',
  })
  otherIdentifiers!: string[];

  @Field(() => String, {
    nullable: true,
    description:
      'How it is given out, such as "commercial" or "two-way-exchange"; null when not known.',
  })
  accessModel!: string | null;

  @Field(() => AccessRight, {
    nullable: true,
    description: 'Who may have it (dct:accessRights); null when not stated.',
  })
  accessRight!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Licence as the publisher states it (dct:license). Null when it states none; never guessed.',
  })
  licence!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Licence as a code of the EU list of licences, such as "CC_BY_4_0"; null when not stated or not in the list.',
  })
  licenceCode!: string | null;

  @Field(() => UrlScalar, {
    nullable: true,
    description: 'Page about it (dcat:landingPage); null when not known.',
  })
  landingPage!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who publishes it, as its source writes it; null when not stated.',
  })
  publisherName!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'When it was published (dct:issued): a year, month, day or time, as precise as stated; null when not.',
  })
  issued!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'When it was last changed (dct:modified), as precise as stated; null when not.',
  })
  modified!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How often it changes, as its source writes it; null when not stated.',
  })
  frequency!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'How often it changes (dct:accrualPeriodicity), as a code of the EU list of frequencies such as "MONTHLY"; null when not stated or not in the list.',
  })
  frequencyCode!: string | null;

  @Field(() => [String], {
    description: 'Languages of the data (dct:language), ISO 639-1; empty when not stated.',
  })
  languages!: string[];

  @Field(() => [PeriodType], { description: 'What it covers in time (dct:temporal).' })
  periods!: object[];

  @Field(() => [PlaceType], {
    description:
      'What it covers in space (dct:spatial), as its source says; cities and countries that were recognised are in coverageCities and coverageCountries.',
  })
  places!: object[];

  @Field(() => [String], {
    description: 'Standards that it follows (dct:conformsTo), as addresses or names.',
  })
  conformsTo!: string[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether its source gives a contact (dcat:contactPoint), who is not copied; null for a record of the editors.',
  })
  hasContactPoint!: boolean | null;

  @Field(() => [StatedValueType], {
    nullable: true,
    description:
      'What its source writes where a code was put beside it or a value was mended; null for a record of the editors.',
  })
  stated!: object[] | null;

  @Field(() => [InferredKindType], {
    description:
      'Kinds of data that its own words point to, the surest first. They count for readiness and matching, and are marked as inferred wherever they do.',
  })
  inferredKinds!: object[];

  @Field(() => DatasetQualityType, {
    nullable: true,
    description: 'How well its metadata is kept; null for a record of the editors.',
  })
  quality!: DatasetQualityType | null;
}

export const DatasetConnection = connectionType(() => DatasetNodeType, {
  name: 'Dataset',
  of: 'datasets',
});
