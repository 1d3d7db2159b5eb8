import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { enumType } from '../../graphql/enum-type.js';
import type { Reason } from '../duplicates/evidence/judge-pair.js';
import type { TwoDatasets } from '../duplicates/review/merge-datasets.js';
import type { Pair, PairedRecord, PairPage, PairStatus } from '../duplicates/review/read-pairs.js';
import type { Split } from '../duplicates/review/split-dataset.js';
import { HarvestRefusalType } from './harvest-payload.type.js';

export const PairStatusEnum = enumType<PairStatus>(
  'DuplicateStatus',
  'How it stands with two records that may be of one dataset.',
  {
    CANDIDATE: 'They may be; an administrator has to tell.',
    MERGED: 'They are one dataset: it was sure, or an administrator has said so.',
    APART: 'They are two datasets: an administrator has said so.',
  },
);

const ReasonEnum = enumType<Reason>(
  'DuplicateReason',
  'What speaks for two records being of one dataset, or against it.',
  {
    SAME_IDENTIFIER: 'They share an identifier that is the same everywhere: address, DOI, UUID.',
    SAME_FEED: 'They share the system_id or the address of a GBFS feed.',
    SAME_DOWNLOAD: 'They share a file that no other record of either source has.',
    SAME_PAGE: 'They share a page that no other record of either source has.',
    SAME_TITLE: 'They have the same title in one language.',
    NEAR_TITLE: 'Their titles differ in spelling, order or a word more.',
    LIKE_TITLE: 'Their titles have half of the words in common.',
    SAME_PUBLISHER: 'They have the same publisher.',
    OTHER_TITLE: 'Against it: their titles in one language have little in common.',
    NUMBERS_DIFFER: 'Against it: their titles name different years, parts or versions.',
    SEVERAL_ALIKE: 'Against it: another record of the same source is as much alike.',
  },
);

@ObjectType('DuplicateRecord', {
  simpleResolvers: true,
  description: 'A record that is, or may be, of one dataset with another.',
})
class PairedRecordType implements PairedRecord {
  @Field(() => String, { description: 'The slug of the dataset that it is part of.' })
  slug!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Its publisher; null when not stated.' })
  publisher!: string | null;

  @Field(() => String, { nullable: true, description: 'A page about it; null when not stated.' })
  landingPage!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The slug of the catalogue that lists it; null for a record of the editors.',
  })
  source!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its identifier in that catalogue; null for a record of the editors.',
  })
  identifier!: string | null;
}

@ObjectType('DuplicatePair', {
  simpleResolvers: true,
  description: 'Two records that are, or may be, of one dataset.',
})
class PairType implements Pair {
  @Field(() => PairStatusEnum, { description: 'How it stands with them.' })
  status!: PairStatus;

  @Field(() => Float, {
    nullable: true,
    description:
      'How sure it is, 0 to 1; records become one by themselves from 0.9. Null where only an administrator has brought them together.',
  })
  score!: number | null;

  @Field(() => [ReasonEnum], { description: 'Why, the strongest reason first.' })
  reasons!: Reason[];

  @Field(() => [String], {
    description:
      'Identifiers and addresses that both have, in the form in which they are compared.',
  })
  inCommon!: string[];

  @Field(() => PairedRecordType, { description: 'One of them.' })
  one!: PairedRecordType;

  @Field(() => PairedRecordType, { description: 'The other.' })
  other!: PairedRecordType;

  @Field(() => GraphQLDateTimeISO, { description: 'When the pair was found.' })
  foundAt!: string;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When an administrator has decided; null when none has.',
  })
  decidedAt!: string | null;
}

@ObjectType('DuplicatePairs', {
  simpleResolvers: true,
  description: 'Pairs of records, the surest first.',
})
export class PairPageType implements PairPage {
  @Field(() => Int, { description: 'How many there are in all; 0 when `skip` passes all.' })
  totalCount!: number;

  @Field(() => [PairType], { description: 'Those asked for.' })
  pairs!: PairType[];
}

@InputType('TwoDatasetsInput', { description: 'Two datasets.' })
export class TwoDatasetsInput implements TwoDatasets {
  @Field(() => String, { description: 'The slug of one, also a former one.' })
  one!: string;

  @Field(() => String, { description: 'The slug of the other, also a former one.' })
  other!: string;
}

@InputType('SplitDatasetInput', { description: 'What to take apart.' })
export class SplitInput implements Split {
  @Field(() => String, { description: 'The slug of the dataset.' })
  slug!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The slug of the catalogue whose records go out; when left out, each record becomes a dataset.',
  })
  source?: string | null;
}

@ObjectType('DuplicateDecisionPayload', {
  simpleResolvers: true,
  description: 'What came of a decision about datasets that are, or are not, the same.',
})
export class DecisionPayload {
  @Field(() => [String], {
    description: 'Slugs of the datasets that there are now of those given; empty when refused.',
  })
  datasets!: string[];

  @Field(() => [HarvestRefusalType], { description: 'Why nothing was done; empty when it was.' })
  problems!: HarvestRefusalType[];
}
