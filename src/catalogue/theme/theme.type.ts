import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../../graphql/node-type.js';
import { UrlScalar } from '../../graphql/scalars.js';
import { connectionType } from '../connection-type.js';

@ObjectType('Theme', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A concept of the EU data-theme authority table (dcat:theme), or a finer theme filed under one.',
})
export class ThemeType extends NodeType {
  @Field(() => String, {
    description: 'Code: "TRAN" of the authority table, or "mobility" of a finer theme.',
  })
  code!: string;

  @Field(() => String, { description: 'English label (skos:prefLabel).' })
  label!: string;

  @Field(() => UrlScalar, {
    nullable: true,
    description: 'IRI of the EU concept; null for a finer theme.',
  })
  iri!: string | null;
}

export const ThemeConnection = connectionType(() => ThemeType, { name: 'Theme', of: 'themes' });
