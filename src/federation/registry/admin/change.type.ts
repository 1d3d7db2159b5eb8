import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { UrlScalar } from '../../../graphql/scalars.js';
import type { ChangeOutcome } from '../change-supergraph.js';
import type { MemberCheck } from '../check-members.js';
import type { Claim, Contribution } from '../composition/contributions.js';
import type { Takeover } from '../composition/find-takeovers.js';
import type { LeftOut } from '../composition/prepare-parts.js';
import type { Differences } from '../composition/subgraph-differences.js';
import type { EntityClaim } from '../list-federation.js';
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

@ObjectType()
abstract class ClaimFields implements Omit<Claim, 'member'> {
  @Field(() => [String], {
    description: 'By what it names the records: fields of a key, such as "slug".',
  })
  keys!: string[];

  @Field(() => [String], { description: 'Names of the fields that it answers; keys are left out.' })
  fields!: string[];
}

@ObjectType('FederationClaim', {
  simpleResolvers: true,
  description: 'What a member says of an entity that others declare, too.',
})
class ClaimType extends ClaimFields implements Claim {
  @Field(() => String, { description: 'The member.' })
  member!: string;
}

@ObjectType('FederationEntityClaim', {
  simpleResolvers: true,
  description: 'What one member says of an entity that others declare, too.',
})
export class EntityClaimType extends ClaimFields implements EntityClaim {
  @Field(() => String, { description: 'Name of its type.' })
  entity!: string;
}

/** What the ways to take a field over are called. */
const TakeoverKind = {
  OVERRIDE: 'OVERRIDE',
  SECOND_KEY: 'SECOND_KEY',
  RECORDS_OF_OTHERS: 'RECORDS_OF_OTHERS',
} as const satisfies Record<Takeover['kind'], Takeover['kind']>;

registerEnumType(TakeoverKind, {
  name: 'FederationTakeoverKind',
  description: 'How a member answers a field of somebody else.',
  valuesConfig: {
    OVERRIDE: { description: 'In place of the owner, by @override.' },
    SECOND_KEY: { description: 'It says which two keys of a record belong together.' },
    RECORDS_OF_OTHERS: { description: 'Beside the owner, of records that are not its own.' },
  },
});

@ObjectType('FederationTakeover', {
  simpleResolvers: true,
  description:
    "A field that a member answers with an administrator's consent, and that is not its own.",
})
export class TakeoverType implements Omit<Takeover, 'label'> {
  @Field(() => String, { description: 'The field, as "Type.field".' })
  coordinate!: string;

  @Field(() => String, { description: 'The member that answers it.' })
  by!: string;

  @Field(() => String, { description: 'The member whose field it is.' })
  owner!: string;

  @Field(() => TakeoverKind, { description: 'How it does so.' })
  kind!: Takeover['kind'];
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

  @Field(() => [ClaimType], { description: 'What each of them but Hansa says of it.' })
  claims!: ClaimType[];
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

  @Field(() => [TakeoverType], {
    description: "Fields of others that members answer, each with an administrator's consent.",
  })
  takeovers!: TakeoverType[];

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
