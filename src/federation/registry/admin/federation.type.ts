import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { UrlScalar } from '../../../graphql/scalars.js';
import type { ListedMember } from '../list-federation.js';
import { EntityClaimType, TakeoverType } from './change.type.js';
import type { ListedVersion } from '../stored-supergraph.js';

@ObjectType('RegisteredFederationMember', {
  simpleResolvers: true,
  description: 'A subgraph of somebody else that is in the federation.',
})
export class RegisteredMemberType implements ListedMember {
  @Field(() => String, { description: 'Its name, unique in the federation.' })
  name!: string;

  @Field(() => UrlScalar, { description: 'Where its GraphQL is.' })
  url!: string;

  @Field(() => Int, {
    description: 'Version of the supergraph that first held its subgraph as it is registered now.',
  })
  version!: number;

  @Field(() => GraphQLDateTimeISO, { description: 'When it joined.' })
  registeredAt!: string;

  @Field(() => GraphQLDateTimeISO, {
    description: 'When its subgraph or its address was last taken in.',
  })
  updatedAt!: string;

  @Field(() => GraphQLDateTimeISO, {
    nullable: true,
    description: 'When it was last checked; null when never since its last update.',
  })
  checkedAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the last check found, in words; null when there was none.',
  })
  checkOutcome!: string | null;

  @Field(() => [String], {
    description: 'Names of the entities that it and others say something about.',
  })
  extends!: string[];

  @Field(() => [EntityClaimType], { description: 'What it says of each of them.' })
  claims!: EntityClaimType[];

  @Field(() => [TakeoverType], {
    description: "Fields of others that it answers, each with an administrator's consent.",
  })
  takeovers!: TakeoverType[];
}

@ObjectType('SupergraphMember', {
  simpleResolvers: true,
  description: 'A subgraph that a version of the supergraph was composed from.',
})
class SupergraphMemberType {
  @Field(() => String, { description: 'Its name; "hansa" is this catalogue itself.' })
  name!: string;

  @Field(() => UrlScalar, { description: 'Where its GraphQL was.' })
  url!: string;

  @Field(() => [String], {
    description: 'Fields of others that an administrator let it answer, each "Type.field".',
  })
  consents!: string[];
}

@ObjectType('SupergraphVersion', {
  simpleResolvers: true,
  description: 'What the subgraphs were composed to at a time; versions are added, never changed.',
})
export class SupergraphVersionType implements ListedVersion {
  @Field(() => Int, { description: 'Its number, from 1.' })
  version!: number;

  @Field(() => GraphQLDateTimeISO, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => String, { description: 'What led to it, in words.' })
  cause!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The earlier version whose members it has again; null when it is no rollback.',
  })
  rolledBackTo!: number | null;

  @Field(() => [SupergraphMemberType], { description: 'Hansa, and the members of that time.' })
  members!: SupergraphMemberType[];
}

@ObjectType('Federation', {
  description: 'This catalogue and the subgraphs of others that one gateway serves together.',
})
export class FederationType {}
