import { Field, ObjectType } from 'type-graphql';

@ObjectType('LanguageText', {
  simpleResolvers: true,
  description: 'A text in one language (rdf:langString).',
})
export class LanguageTextType {
  @Field(() => String, { description: 'The text.' })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its language (BCP 47), as the source marks it; null when it does not.',
  })
  language!: string | null;
}
