import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { QualityRating } from '../../catalogue/dataset/dataset-quality.type.js';
import { enumType } from '../../graphql/enum-type.js';
import type { HarvestProtocol } from '../adapter.js';
import { HARVEST_PROBLEMS, type HarvestProblemCode } from '../problem.js';
import type { RunStatus } from '../store/harvest-run.entity.js';

export const HarvestProtocolEnum = enumType<HarvestProtocol>(
  'HarvestProtocol',
  'How a foreign catalogue is read.',
  {
    CKAN: 'The interface of CKAN and DKAN (package_search).',
    DCAT_AP: 'DCAT-AP as RDF/XML, Turtle, JSON-LD or N-Triples.',
    DATA_JSON: 'A data.json file (DCAT-US, or its Latin American profile).',
    OPENDATASOFT: 'The interface of Opendatasoft (Explore v2.1).',
    GBFS: 'The systems.csv of GBFS, or one feed.',
  },
);

type SourceHealth = 'NEW' | 'HEALTHY' | 'FAILING' | 'STALE';

const SourceHealthEnum = enumType<SourceHealth>(
  'SourceHealth',
  'How a harvested catalogue fares.',
  {
    NEW: 'It was not read yet.',
    HEALTHY: 'The last run has read all of it.',
    FAILING: 'The last run has failed, or could read only part of it; what was published stays.',
    STALE: 'The last run that has read all of it is longer ago than `staleAfter` allows.',
  },
);

export const RunStatusEnum = enumType<RunStatus>('HarvestRunStatus', 'What became of a run.', {
  RUNNING: 'It is under way.',
  PUBLISHED: 'What it has read is published.',
  PARTIAL: 'What it has read is published; nothing was withdrawn, because part could not be read.',
  UNCHANGED: 'Nothing was new; nothing was written.',
  FAILED: 'Nothing was changed; `failure` says why.',
  INTERRUPTED: 'It was stopped, or its process ended; nothing was changed.',
});

const ProblemCodeEnum = enumType<HarvestProblemCode>(
  'HarvestProblemCode',
  'What can be wrong in a foreign catalogue.',
  HARVEST_PROBLEMS,
);

const ProblemOutcomeEnum = enumType<'REJECTED' | 'KEPT'>(
  'HarvestProblemOutcome',
  'What a problem led to.',
  {
    REJECTED: 'The record is left out.',
    KEPT: 'The record is taken without the value, or with it mended.',
  },
);

@ObjectType('HarvestProblem', {
  simpleResolvers: true,
  description: 'Something wrong with a foreign catalogue or one of its records.',
})
export class HarvestProblemType {
  @Field(() => ProblemCodeEnum, { description: 'What is wrong.' })
  code!: string;

  @Field(() => ProblemOutcomeEnum, { description: 'What it led to.' })
  outcome!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Identifier of the record; null when it is about the document.',
  })
  record!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The property it is about, as the source calls it; null for the whole record.',
  })
  field!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was found, at most 200 characters of it; null for nothing.',
  })
  found!: string | null;

  @Field(() => String, { description: 'What is accepted, in words.' })
  accepted!: string;
}

@ObjectType('HarvestCounts', {
  simpleResolvers: true,
  description: 'How many records of each sort a run has met.',
})
export class HarvestCountsType {
  @Field(() => Int, { description: 'Records that the source has given.' })
  found!: number;

  @Field(() => Int, { description: 'New ones.' })
  added!: number;

  @Field(() => Int, { description: 'Ones that were different.' })
  changed!: number;

  @Field(() => Int, { description: 'Ones that were the same; nothing was written for them.' })
  unchanged!: number;

  @Field(() => Int, { description: 'Published ones that the source no longer has.' })
  withdrawn!: number;

  @Field(() => Int, { description: 'Withdrawn ones that have come back.' })
  revived!: number;

  @Field(() => Int, { description: 'Ones that could not be taken; `problems` says why.' })
  rejected!: number;

  @Field(() => Int, { description: 'New ones that another source lists already.' })
  duplicates!: number;

  @Field(() => Int, { description: 'Problems in all, with those that `problems` leaves out.' })
  problems!: number;
}

@ObjectType('HarvestRun', { simpleResolvers: true, description: 'One reading of a catalogue.' })
export class HarvestRunType {
  @Field(() => GraphQLDateTimeISO, { description: 'When it began.' })
  startedAt!: string;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When it ended; null while it is under way.',
  })
  finishedAt!: string | null;

  @Field(() => RunStatusEnum, { description: 'What became of it.' })
  status!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why it failed or is partial, as a word that stays the same; else null.',
  })
  failureCode!: string | null;

  @Field(() => String, { nullable: true, description: 'The same in words; else null.' })
  failure!: string | null;

  @Field(() => HarvestCountsType, { description: 'What it has met.' })
  counts!: HarvestCountsType;

  @Field(() => [HarvestProblemType], {
    description: 'What was wrong: the first 200 of each code, in the order they were met.',
  })
  problems!: HarvestProblemType[];
}

@ObjectType('QualityRatingCount', {
  simpleResolvers: true,
  description: 'How many datasets have a rating.',
})
class RatingCountType {
  @Field(() => QualityRating, { description: 'The rating.' })
  rating!: string;

  @Field(() => Int, { description: 'Datasets that have it.' })
  datasets!: number;
}

@ObjectType('SharedQualityFix', {
  simpleResolvers: true,
  description: 'What a catalogue can mend in several of its datasets.',
})
class SharedFixType {
  @Field(() => String, { description: 'The property to state or mend, such as "dct:license".' })
  field!: string;

  @Field(() => String, { description: 'What to do.' })
  advice!: string;

  @Field(() => Int, { description: 'Datasets that need it.' })
  datasets!: number;

  @Field(() => Int, { description: 'Points that it gains over all of them.' })
  gain!: number;
}

@ObjectType('SourceQuality', {
  simpleResolvers: true,
  description: 'Quality of the metadata of a catalogue, by the dimensions of the European MQA.',
})
class SourceQualityType {
  @Field(() => Int, { description: 'Datasets that were rated.' })
  datasets!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Average points, of 405; null without datasets.',
  })
  averageScore!: number | null;

  @Field(() => [RatingCountType], { description: 'Datasets by rating, the best first.' })
  ratings!: RatingCountType[];

  @Field(() => [SharedFixType], {
    description: 'What can be mended, what gains most over all datasets first.',
  })
  fixes!: SharedFixType[];
}

@ObjectType('UnmappedValue', {
  simpleResolvers: true,
  description:
    'A value of a catalogue that no EU vocabulary has; a to-do for its editors, or for Hansa.',
})
class UnmappedValueType {
  @Field(() => String, { description: 'The property, such as "dct:license".' })
  field!: string;

  @Field(() => String, { description: 'The value, at most 200 characters of it.' })
  value!: string;

  @Field(() => Int, { description: 'How often it occurs.' })
  count!: number;
}

@ObjectType('WithdrawnDataset', {
  simpleResolvers: true,
  description:
    'What is left of a dataset that its catalogue no longer lists. If it returns, it gets its slug back.',
})
class WithdrawnDatasetType {
  @Field(() => String, { description: 'The slug that it had.' })
  slug!: string;

  @Field(() => String, { description: 'The title that it had.' })
  title!: string;

  @Field(() => String, { description: 'What told it apart in its catalogue.' })
  identifier!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'When a run no longer met it.' })
  withdrawnAt!: string;
}

@ObjectType('Harvest', {
  simpleResolvers: true,
  description: 'How a catalogue is harvested, and how it fares.',
})
export class HarvestType {
  @Field(() => HarvestProtocolEnum, { description: 'How it is read.' })
  protocol!: string;

  @Field(() => SourceHealthEnum, { description: 'How it fares.' })
  health!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was added.' })
  addedAt!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Seconds between two runs, give or take a tenth; null when it is read only on demand.',
  })
  everySeconds!: number | null;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When the next run is due; null when it is read only on demand.',
  })
  dueAt!: string | null;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When a run has last read all of it; null before the first.',
  })
  lastSuccessAt!: string | null;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When it is or was stale, unless read again; null before the first success.',
  })
  staleAfter!: string | null;

  @Field(() => Int, { description: 'Records of it that are published.' })
  recordCount!: number;

  @Field(() => SourceQualityType, {
    nullable: true,
    description:
      'How well its metadata is kept, as of the last run that was published; null before.',
  })
  quality!: SourceQualityType | null;

  @Field(() => [UnmappedValueType], {
    description:
      'The 100 most frequent values that no EU vocabulary has, as of the last published run.',
  })
  unmapped!: UnmappedValueType[];

  @Field(() => [WithdrawnDatasetType], {
    description: 'The 100 datasets that were withdrawn last.',
  })
  withdrawn!: WithdrawnDatasetType[];
}
