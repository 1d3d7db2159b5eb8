import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../catalogue/context.js';
import { OutsideRevision } from '../../../graphql/outside-revision.js';
import { FederationMemberType } from './federation-member.type.js';
import { type PublicMember, listParts } from './list-parts.js';

@Resolver(() => FederationMemberType)
class FederationMembersResolver {
  @OutsideRevision()
  @Query(() => [FederationMemberType], {
    description:
      'Whom to name as the source of what is not of Hansa itself: the members of the federation by name, each with the fields and types that it answers.',
  })
  federationMembers(@Ctx() { read }: Context): Promise<PublicMember[]> {
    return listParts(read.database);
  }
}

/** What everybody may know of the federation. */
export const publicFederationResolvers = [FederationMembersResolver];
