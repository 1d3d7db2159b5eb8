import { Field, Float, ObjectType } from 'type-graphql';
import { LanguageTextType } from '../language-text.type.js';

@ObjectType('Period', {
  simpleResolvers: true,
  description: 'A period of time (dct:PeriodOfTime); an open end is null.',
})
export class PeriodType {
  @Field(() => String, { nullable: true, description: 'Its first day or moment (dcat:startDate).' })
  start!: string | null;

  @Field(() => String, { nullable: true, description: 'Its last day or moment (dcat:endDate).' })
  end!: string | null;
}

@ObjectType('Place', {
  simpleResolvers: true,
  description: 'A place as a source names it (dct:Location).',
})
export class PlaceType {
  @Field(() => String, {
    nullable: true,
    description: 'Its address in a gazetteer such as GeoNames; null when only a name is given.',
  })
  iri!: string | null;

  @Field(() => [LanguageTextType], { description: 'Its names.' })
  names!: object[];
}

@ObjectType('StatedValue', {
  simpleResolvers: true,
  description: 'What a source writes in one field.',
})
export class StatedValueType {
  @Field(() => String, { description: 'The field, such as "themes" or "distributions.licence".' })
  field!: string;

  @Field(() => [String], { description: 'The words or addresses that it writes there.' })
  values!: string[];
}

@ObjectType('FieldSource', {
  simpleResolvers: true,
  description: 'From which catalogue one field of a dataset comes that several catalogues list.',
})
export class FieldSourceType {
  @Field(() => String, { description: 'The field, such as "licence".' })
  field!: string;
}

@ObjectType('KindWord', {
  simpleResolvers: true,
  description: 'A word of a dataset by which a kind of data was recognised.',
})
class KindWordType {
  @Field(() => String, { description: 'The word or words, as they stand there.' })
  text!: string;

  @Field(() => String, { description: 'Where: "TITLE", "KEYWORD", "DESCRIPTION" or "FORMAT".' })
  field!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The language of the text, as its source marks it; null when it does not.',
  })
  language!: string | null;
}

@ObjectType('InferredKind', {
  simpleResolvers: true,
  description: 'A kind of data that the words of a dataset point to; nobody has stated it.',
})
export class InferredKindType {
  @Field(() => Float, { description: 'How sure it is, 0 to 1.' })
  confidence!: number;

  @Field(() => [KindWordType], { description: 'The words that did it.' })
  words!: object[];
}
