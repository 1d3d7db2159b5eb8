import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { ChangePayload, MemberCheckType } from './change.type.js';

@InputType('RegisterFederationMemberInput', {
  description: 'A subgraph to take in, or to take in again because it has changed.',
})
export class RegisterInput {
  @Field(() => String, {
    description: 'Lower-case letters, digits and hyphens; "hansa" is taken.',
  })
  name!: string;

  @Field(() => String, {
    description: 'Where its GraphQL is: an http or https address on the public internet.',
  })
  url!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Takes it in even if requests of today would fail.',
  })
  allowBreaking!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Says what would come of it, and stores nothing.',
  })
  dryRun!: boolean;

  @Field(() => [String], {
    defaultValue: [],
    description:
      'Fields of others that it may answer, as "City.population": what is not listed is not consented to any more.',
  })
  consent!: string[];
}

@ObjectType('RegisterFederationMemberPayload', {
  simpleResolvers: true,
  description: 'What came of registering a member.',
})
export class RegisterPayload extends ChangePayload {}

@InputType('CheckFederationInput', {
  description: 'Who is checked; all members unless one is named.',
})
export class CheckInput {
  @Field(() => String, { nullable: true, description: 'The member to check; all when left out.' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'An address to try for that name; where it is registered when left out.',
  })
  url?: string | null;
}

@ObjectType('CheckFederationPayload', {
  simpleResolvers: true,
  description:
    'What came of asking members for their subgraphs; what they have changed is not stored.',
})
export class CheckPayload extends ChangePayload {
  @Field(() => [MemberCheckType], { description: 'How each of them was found.' })
  members!: MemberCheckType[];
}

@InputType('RemoveFederationMemberInput', { description: 'A member to take out.' })
export class RemoveInput {
  @Field(() => String, { description: 'Its name.' })
  name!: string;
}

@ObjectType('RemoveFederationMemberPayload', {
  simpleResolvers: true,
  description: 'What came of removing a member.',
})
export class RemovePayload extends ChangePayload {}

@InputType('RollBackSupergraphInput', { description: 'A version to go back to.' })
export class RollBackInput {
  @Field(() => Int, { description: 'Its number.' })
  version!: number;
}

@ObjectType('RollBackSupergraphPayload', {
  simpleResolvers: true,
  description: 'What came of rolling back.',
})
export class RollBackPayload extends ChangePayload {}
