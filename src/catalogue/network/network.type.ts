import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../../graphql/node-type.js';
import { UrlScalar } from '../../graphql/scalars.js';
import { Assertion } from '../assertion.type.js';
import { connectionType } from '../connection-type.js';
import { RecordType } from '../record.type.js';

@ObjectType('Network', {
  implements: [RecordType, NodeType],
  simpleResolvers: true,
  description: 'A movement, association or project of cities or businesses.',
})
export class NetworkType extends RecordType {
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'What it is, such as "movement", "network" or "mission".' })
  type!: string;

  @Field(() => UrlScalar, { description: 'Website.' })
  url!: string;

  @Field(() => String, { description: 'What it does.' })
  description!: string;

  @Field(() => String, { nullable: true, description: 'Year of foundation; null when not known.' })
  founded!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The editors' remark; null when there is none.",
  })
  note!: string | null;
}

@ObjectType('NetworkMembership', {
  simpleResolvers: true,
  description: 'That a city belongs to a network, with the page that shows it.',
})
export class NetworkMembershipType {
  @Field(() => Assertion, { description: 'How the membership is known.' })
  assertion!: string;
}

export const NetworkConnection = connectionType(() => NetworkType, {
  name: 'Network',
  of: 'networks',
});
