import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type Connection, PageArgs } from '../../graphql/page.js';
import type { Holder, Partner } from '../../matching/answers.js';
import type { TypeClass } from '../connection-type.js';
import type { Context } from '../context.js';
import type { ResolverClass } from '../edge-fields.js';
import type { Row } from '../reading/noun.js';
import { type CityUseCase, readHolders, readPartners, readPrecedents } from './city-answers.js';
import { HolderConnection, PartnerConnection } from './opportunity.type.js';
import { PrecedentConnection } from './precedent-connection.type.js';

/** Who holds the data of a use case, with whom to do it, and who has: for each answer about a city and a use case. */
export function useCaseAnswers(type: TypeClass): ResolverClass {
  @Resolver(() => type)
  class UseCaseAnswers {
    @FieldResolver(() => HolderConnection, {
      description: 'Businesses that hold needed data, those active in the city first.',
    })
    holders(@Root() answer: CityUseCase, @Args(() => PageArgs) page: PageArgs): Connection<Holder> {
      return readHolders(answer, page);
    }

    @FieldResolver(() => PartnerConnection, {
      description: 'Cities to do it with, the best first.',
    })
    partners(
      @Root() answer: CityUseCase,
      @Args(() => PageArgs) page: PageArgs,
    ): Connection<Partner> {
      return readPartners(answer, page);
    }

    @FieldResolver(() => PrecedentConnection, {
      description:
        'Implementations in other cities: running ones first, ended ones too, the most comparable city first.',
    })
    precedents(
      @Root() answer: CityUseCase,
      @Args(() => PageArgs) page: PageArgs,
      @Info() asked: GraphQLResolveInfo,
      @Ctx() context: Context,
    ): Promise<Connection<Row | null>> {
      return readPrecedents(context, answer, { page, asked });
    }
  }
  return UseCaseAnswers;
}
