import { Field, Float, ObjectType } from 'type-graphql';
import { UrlScalar } from '../../graphql/scalars.js';
import { LanguageTextType } from '../language-text.type.js';

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

  @Field(() => [LanguageTextType], {
    description: 'Its titles in all languages (dct:title); empty when it has none of its own.',
  })
  titles!: object[];

  @Field(() => [LanguageTextType], {
    description: 'Its descriptions in all languages (dct:description).',
  })
  descriptions!: object[];

  @Field(() => String, {
    nullable: true,
    description: 'Its own address or id, as its source gives it; null when it has none.',
  })
  identifier!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Rights beside the licence, as stated (dct:rights); null when none are.',
  })
  rights!: string | null;

  @Field(() => [String], {
    description: 'Standards that it follows (dct:conformsTo), as addresses or names.',
  })
  conformsTo!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'When it was published (dct:issued), as precise as stated; null when not.',
  })
  issued!: string | null;

  @Field(() => UrlScalar, {
    nullable: true,
    description: 'The file itself (dcat:downloadURL); null when not known.',
  })
  downloadUrl!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Format as a code of the EU list of file types, such as "CSV"; null when not stated or not in the list.',
  })
  formatCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'IANA media type (dcat:mediaType), such as "text/csv"; null when not known.',
  })
  mediaType!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its licence, as the publisher states it (dct:license); null when none is stated.',
  })
  licence!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Its licence as a code of the EU list of licences, such as "CC_BY_4_0"; null when not stated or not in the list.',
  })
  licenceCode!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Size in bytes (dcat:byteSize); null when not stated.',
  })
  byteSize!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'When it was last changed (dct:modified), as precise as stated; null when not.',
  })
  modified!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The system_id of a GBFS feed; null for anything else.',
  })
  systemId!: string | null;
}
