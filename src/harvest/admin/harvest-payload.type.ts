import { Field, Int, ObjectType } from 'type-graphql';
import { SourceType } from '../../catalogue/source/source.type.js';
import { HarvestCountsType, HarvestProblemType, RunStatusEnum } from '../graph/harvest.type.js';

@ObjectType('HarvestRefusal', {
  simpleResolvers: true,
  description: 'Why something was not done.',
})
export class HarvestRefusalType {
  @Field(() => String, { description: 'A word that stays the same, in capitals.' })
  code!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The field of the input that has to change; null when none has.',
  })
  field!: string | null;

  @Field(() => String, { description: 'What was wrong, and what is accepted.' })
  message!: string;
}

@ObjectType('AddHarvestSourcePayload', {
  simpleResolvers: true,
  description: 'What came of adding a source.',
})
export class AddSourcePayload {
  @Field(() => SourceType, {
    nullable: true,
    description: 'The source; null when it was not added.',
  })
  source!: object | null;

  @Field(() => [HarvestRefusalType], { description: 'Why it was not added; empty when it was.' })
  problems!: HarvestRefusalType[];
}

@ObjectType('HarvestPayload', {
  simpleResolvers: true,
  description: 'What came of a run, or would come of it.',
})
export class HarvestPayload {
  @Field(() => RunStatusEnum, {
    nullable: true,
    description: 'What became of the run; null when there was none.',
  })
  status!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it failed or is partial; else null.' })
  failure!: string | null;

  @Field(() => HarvestCountsType, {
    nullable: true,
    description: 'What it has met; null without a run.',
  })
  counts!: HarvestCountsType | null;

  @Field(() => [HarvestProblemType], {
    description: 'What was wrong with records: the first 200 of each code.',
  })
  recordProblems!: HarvestProblemType[];

  @Field(() => [HarvestRefusalType], { description: 'Why there was no run; empty when there was.' })
  problems!: HarvestRefusalType[];
}

@ObjectType('RemoveHarvestSourcePayload', {
  simpleResolvers: true,
  description: 'What came of taking a source out.',
})
export class RemoveSourcePayload {
  @Field(() => Int, { description: 'Records that were withdrawn.' })
  withdrawn!: number;

  @Field(() => [HarvestRefusalType], {
    description: 'Why it was not taken out; empty when it was.',
  })
  problems!: HarvestRefusalType[];
}
