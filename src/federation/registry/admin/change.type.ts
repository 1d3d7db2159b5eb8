import { Field, Int, ObjectType } from 'type-graphql';
import { UrlScalar } from '../../../graphql/scalars.js';
import type { ChangeOutcome } from '../change-supergraph.js';
import type { MemberCheck } from '../check-members.js';
import type { LeftOut } from '../composition/compose.js';
import type { Contribution } from '../composition/contributions.js';
import type { Differences } from '../composition/subgraph-differences.js';
import type { RegistryProblem } from '../problem.js';

@ObjectType('FederationProblem', {
  simpleResolvers: true,
  description: 'What keeps a change of the federation from being made.',
})
export class FederationProblemType implements RegistryProblem {
  @Field(() => String, {
    nullable: true,
    description: 'The member whose subgraph has to change; null when it is not about one.',
  })
  member!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The place in its subgraph, "Type" or "Type.field"; null when it is not about one.',
  })
  coordinate!: string | null;

  @Field(() => String, {
    description:
      'Stable, in capitals: BREAKING_CHANGE, OVERRIDE_REFUSED, NOT_REACHABLE and others; those of composition are the usual ones of Apollo Federation.',
  })
  code!: string;

  @Field(() => String, { description: 'What is wrong and what to do about it, in a sentence.' })
  message!: string;
}

@ObjectType('FederationContribution', {
  simpleResolvers: true,
  description: 'An entity that several members say something about.',
})
class ContributionType implements Contribution {
  @Field(() => String, { description: 'Name of its type.' })
  entity!: string;

  @Field(() => [String], { description: 'The members, in the order in which they have joined.' })
  members!: string[];
}

@ObjectType('FederationLeftOut', {
  simpleResolvers: true,
  description: 'What a member declares and the supergraph does not have: node fields of its own.',
})
class LeftOutType implements LeftOut {
  @Field(() => String, { description: 'The member.' })
  member!: string;

  @Field(() => String, { description: 'The field, as "Query.node".' })
  coordinate!: string;
}

/** What every change answers. */
@ObjectType()
export abstract class ChangePayload implements ChangeOutcome {
  @Field(() => Boolean, { description: 'Whether it was done, or could be done, without problems.' })
  ok!: boolean;

  @Field(() => [FederationProblemType], {
    description: 'Why it was not done; empty when "ok". The supergraph stays as it is then.',
  })
  problems!: FederationProblemType[];

  @Field(() => Int, {
    nullable: true,
    description: 'The current version of the supergraph afterwards; null while there is none.',
  })
  version!: number | null;

  @Field(() => Boolean, { description: 'Whether that version was made by this.' })
  isNew!: boolean;

  @Field(() => [FederationProblemType], {
    description: 'What requests of today do not find any more after it.',
  })
  breaking!: FederationProblemType[];

  @Field(() => [ContributionType], {
    description: 'Entities that several members say something about.',
  })
  contributions!: ContributionType[];

  @Field(() => [LeftOutType], {
    description: 'What members declare and the supergraph leaves out.',
  })
  leftOut!: LeftOutType[];
}

@ObjectType('FederationDifferences', {
  simpleResolvers: true,
  description:
    'How a subgraph differs from the one that was registered, each "Type" or "Type.field".',
})
class DifferencesType implements Differences {
  @Field(() => [String], { description: 'What came.' })
  added!: string[];

  @Field(() => [String], { description: 'What went.' })
  removed!: string[];

  @Field(() => [String], { description: 'What is declared otherwise.' })
  changed!: string[];
}

@ObjectType('FederationMemberCheck', {
  simpleResolvers: true,
  description: 'How a member was found.',
})
export class MemberCheckType implements MemberCheck {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => UrlScalar, { description: 'Where it was asked.' })
  url!: string;

  @Field(() => [FederationProblemType], { description: 'What is wrong with it.' })
  problems!: FederationProblemType[];

  @Field(() => DifferencesType, {
    nullable: true,
    description: 'What has changed; null when it is not in the federation, or does not answer.',
  })
  differences!: DifferencesType | null;
}
