import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../../graphql/node-type.js';
import { UrlScalar } from '../../graphql/scalars.js';
import { Assertion } from '../assertion.type.js';
import { connectionType } from '../connection-type.js';
import { RecordType } from '../record.type.js';

@ObjectType('Headquarters', { description: 'Where a business has its seat.' })
export class HeadquartersType {
  @Field(() => Assertion, { description: 'How it is known.' })
  assertion!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it rests on, in words; null when not stated.',
  })
  basis!: string | null;
}

@ObjectType('Business', {
  implements: [RecordType, NodeType],
  simpleResolvers: true,
  description: 'A company, utility or platform that holds data which cities need.',
})
export class BusinessType extends RecordType {
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'Sector, such as "telecom" or "mobility-operator".' })
  sector!: string;

  @Field(() => UrlScalar, {
    nullable: true,
    description: 'Website (foaf:homepage), from general knowledge; null when not known.',
  })
  website!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The editors' remark; null when there is none.",
  })
  note!: string | null;
}

export const BusinessConnection = connectionType(() => BusinessType, {
  name: 'Business',
  of: 'businesses',
});
