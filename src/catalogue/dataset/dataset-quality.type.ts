import { Field, Int, ObjectType } from 'type-graphql';
import { enumType } from '../../graphql/enum-type.js';
import type { StoredQuality } from './dataset.entity.js';

type Dimension = StoredQuality['dimensions'][number]['dimension'];

const QualityDimension = enumType<Dimension>(
  'QualityDimension',
  'The dimensions of the European Metadata Quality Assessment (MQA).',
  {
    FINDABILITY: 'Whether people find it: keywords, themes, coverage in space and time.',
    ACCESSIBILITY: 'Whether its addresses lead to the data.',
    INTEROPERABILITY: 'Whether machines can read the data and its description.',
    REUSABILITY: 'Whether it says who may use it, and whom to ask.',
    CONTEXTUALITY:
      'Whether it says when it was made, how large it is, and whose rights are touched.',
  },
);

export const QualityRating = enumType<StoredQuality['rating']>(
  'QualityRating',
  'The bands of data.europa.eu.',
  {
    EXCELLENT: 'Points: 351 to 405.',
    GOOD: 'Points: 221 to 350.',
    SUFFICIENT: 'Points: 121 to 220.',
    BAD: 'Points: 0 to 120.',
  },
);

@ObjectType('QualityDimensionScore', {
  simpleResolvers: true,
  description: 'The points of one dimension.',
})
class DimensionScoreType {
  @Field(() => QualityDimension, { description: 'The dimension.' })
  dimension!: string;

  @Field(() => Int, { description: 'Points that it has.' })
  score!: number;

  @Field(() => Int, { description: 'Points that it could have.' })
  most!: number;
}

@ObjectType('QualityFix', {
  simpleResolvers: true,
  description: 'What a publisher can mend.',
})
class QualityFixType {
  @Field(() => String, { description: 'The property to state or mend, such as "dct:license".' })
  field!: string;

  @Field(() => Int, { description: 'Points that it gains.' })
  gain!: number;

  @Field(() => String, { description: 'What to do.' })
  advice!: string;
}

@ObjectType('DatasetQuality', {
  simpleResolvers: true,
  description:
    'Quality of the metadata of a dataset, by the dimensions of the European MQA. Whether addresses answer is not looked for.',
})
export class DatasetQualityType {
  @Field(() => Int, { description: 'Points, of 405.' })
  score!: number;

  @Field(() => QualityRating, { description: 'The band that the points fall in.' })
  rating!: string;

  @Field(() => Int, {
    description:
      'Points that may be there, but that nobody has looked for: whether addresses answer.',
  })
  unknownPoints!: number;

  @Field(() => [DimensionScoreType], { description: 'The points of each dimension.' })
  dimensions!: DimensionScoreType[];

  @Field(() => [QualityFixType], {
    description: 'What can be mended, what gains most first; empty when nothing is left.',
  })
  fixes!: QualityFixType[];
}
