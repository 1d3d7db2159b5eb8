import { Field, ObjectType } from 'type-graphql';
import { enumType } from '../../graphql/enum-type.js';
import { NodeType } from '../../graphql/node-type.js';
import { UrlScalar } from '../../graphql/scalars.js';
import type { RETRIEVALS, SOURCE_KINDS } from './source.entity.js';

export const SourceKind = enumType<(typeof SOURCE_KINDS)[number]>(
  'SourceKind',
  'What a source is.',
  {
    WEB_PAGE: 'A page on the web.',
    LEGAL_TEXT: 'The text of an act.',
    DATASET: 'A dataset.',
    DATASET_RECORD: 'One record of a dataset or registry.',
    CATALOGUE: 'A catalogue of datasets that is harvested.',
  },
);

export const SourceRetrieval = enumType<(typeof RETRIEVALS)[number]>(
  'SourceRetrieval',
  'How far a source was read.',
  {
    READ_IN_FULL: 'All of it was read.',
    READ_AS_EXCERPT: 'A stored excerpt was read, not all of it.',
    NOT_READ: 'It was not read for this catalogue; the link is general knowledge.',
  },
);

@ObjectType('Source', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'Where a fact was read or harvested.',
})
export class SourceType extends NodeType {
  @Field(() => String, { description: 'Stable name of the source.' })
  slug!: string;

  @Field(() => UrlScalar, { description: 'Its address (dct:source).' })
  url!: string;

  @Field(() => String, { description: 'Its title (dct:title).' })
  title!: string;

  @Field(() => String, { description: 'Who published it (dct:publisher).' })
  publisher!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Its language, ISO 639-1 (dct:language); null when it is in several, or not known.',
  })
  language!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'When it was published (dct:issued): a year, a month or a day, as precise as it says. Null when it does not say.',
  })
  publishedOn!: string | null;

  @Field(() => SourceKind, { description: 'What it is.' })
  kind!: string;

  @Field(() => SourceRetrieval, { description: 'How far it was read.' })
  retrieval!: string;
}
