import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../../graphql/node-type.js';
import { connectionType } from '../connection-type.js';

@ObjectType('Country', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A country of ISO 3166-1, or "EU" for the European Union.',
})
export class CountryType extends NodeType {
  @Field(() => String, { description: 'ISO 3166-1 alpha-2 code.' })
  code!: string;

  @Field(() => String, { description: 'English name (Unicode CLDR).' })
  name!: string;
}

export const CountryConnection = connectionType(() => CountryType, {
  name: 'Country',
  of: 'countries',
});
