import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver } from 'type-graphql';
import { AdminOnly } from '../../../graphql/admin.js';
import { pageSize } from '../../../graphql/page.js';
import type { ChangeOutcome } from '../change-supergraph.js';
import { type CheckReport, checkFederation, checkMember } from '../check-members.js';
import { listFederation, type ListedMember } from '../list-federation.js';
import { registerMember } from '../register-member.js';
import type { Registry } from '../registry.js';
import { removeMember } from '../remove-member.js';
import { rollBack } from '../roll-back.js';
import { type ListedVersion, listVersions } from '../stored-supergraph.js';
import { RegisteredMemberType, FederationType, SupergraphVersionType } from './federation.type.js';
import {
  CheckInput,
  CheckPayload,
  RegisterInput,
  RegisterPayload,
  RemoveInput,
  RemovePayload,
  RollBackInput,
  RollBackPayload,
} from './mutations.type.js';

/** What requests of administrators bring along. */
interface RegistryContext {
  registry: Registry;
}

@Resolver(() => FederationType)
class FederationResolver {
  @AdminOnly()
  @Query(() => FederationType, {
    description: 'The federation as it is registered. For administrators: else UNAUTHENTICATED.',
  })
  federation(): FederationType {
    return {};
  }

  @FieldResolver(() => [RegisteredMemberType], { description: 'Its members, by name.' })
  members(@Ctx() { registry }: RegistryContext): Promise<ListedMember[]> {
    return listFederation(registry);
  }

  @FieldResolver(() => [SupergraphVersionType], {
    description: 'Versions of the supergraph, the newest first.',
  })
  versions(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 0 to 100.' })
    first: number,
    @Ctx() { registry }: RegistryContext,
  ): Promise<ListedVersion[]> {
    return listVersions(registry.database, pageSize({ first }));
  }

  @FieldResolver(() => SupergraphVersionType, {
    nullable: true,
    description: 'The version that gateways serve; null before there is one.',
  })
  async current(@Ctx() { registry }: RegistryContext): Promise<ListedVersion | undefined> {
    return (await listVersions(registry.database, 1))[0];
  }
}

@Resolver()
class FederationChangesResolver {
  @AdminOnly()
  @Mutation(() => RegisterPayload, {
    description:
      'Fetches a subgraph and takes it into the federation, or takes in what has changed of a member. Refused when it does not compose, and when it breaks requests of today unless that is allowed.',
  })
  registerFederationMember(
    @Arg('input', () => RegisterInput, { description: 'What to register.' }) input: RegisterInput,
    @Ctx() { registry }: RegistryContext,
  ): Promise<ChangeOutcome> {
    return registerMember(registry, input, input);
  }

  @AdminOnly()
  @Mutation(() => CheckPayload, {
    description:
      'Asks members for their subgraphs, and says what has changed and what would come of taking it in. Only a new version of Hansa itself is stored.',
  })
  checkFederation(
    @Arg('input', () => CheckInput, { description: 'Whom to check.' }) { name, url }: CheckInput,
    @Ctx() { registry }: RegistryContext,
  ): Promise<CheckReport> {
    return name == null
      ? checkFederation(registry)
      : checkMember(registry, { name, url: url ?? undefined });
  }

  @AdminOnly()
  @Mutation(() => RemovePayload, {
    description: 'Takes a member out, with all that it contributes.',
  })
  removeFederationMember(
    @Arg('input', () => RemoveInput, { description: 'Whom to remove.' }) { name }: RemoveInput,
    @Ctx() { registry }: RegistryContext,
  ): Promise<ChangeOutcome> {
    return removeMember(registry, name);
  }

  @AdminOnly()
  @Mutation(() => RollBackPayload, {
    description:
      'Makes the members of an earlier version those of today, with the subgraphs that they had then; Hansa itself stays as it is.',
  })
  rollBackSupergraph(
    @Arg('input', () => RollBackInput, { description: 'Where to go back to.' })
    { version }: RollBackInput,
    @Ctx() { registry }: RegistryContext,
  ): Promise<ChangeOutcome> {
    return rollBack(registry, version);
  }
}

/** What administrators may do with the federation over GraphQL. */
export const registryResolvers = [FederationResolver, FederationChangesResolver];
