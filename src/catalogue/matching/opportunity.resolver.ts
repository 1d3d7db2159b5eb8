import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { NodeType } from '../../graphql/node-type.js';
import { type Connection, PageArgs } from '../../graphql/page.js';
import type { Evidence, Holder, Partner, SimilarCity } from '../../matching/answers.js';
import type { CityNeed } from '../../matching/city-needs.js';
import { businesses } from '../business/business.listing.js';
import { cities } from '../city/city.listing.js';
import { CityType } from '../city/city.type.js';
import type { Context } from '../context.js';
import { dataKinds } from '../data-kind/data-kind.listing.js';
import { type EdgeField, edgeFields, toOne } from '../edge-fields.js';
import { readNodes } from '../node/node.loader.js';
import type { Row } from '../reading/noun.js';
import { useCases } from '../use-case/use-case.listing.js';
import type { Listing } from '../listing.js';
import {
  type CityOpportunity,
  readHolders,
  readNeeds,
  readReach,
  readPartners,
  readPrecedents,
  readReadiness,
  readSimilarCities,
} from './city-answers.js';
import { PrecedentConnection } from './precedent-connection.type.js';
import { OpportunityArgs, ReachType } from './opportunity-filter.type.js';
import { readOpportunities } from './opportunity-list.js';
import {
  CityNeedType,
  HolderConnection,
  HolderType,
  OpportunityConnection,
  OpportunityType,
  PartnerConnection,
  PartnerType,
  ReadinessCheckType,
  ReadinessType,
  ReasonType,
  SimilarCityConnection,
  SimilarCityType,
} from './opportunity.type.js';

@Resolver(() => CityType)
class CityAnswers {
  @FieldResolver(() => OpportunityConnection, {
    description:
      'Use cases that the city does not run, the most promising first unless ordered otherwise, each with its reasons. Ended ones may come back, and say so.',
  })
  opportunities(
    @Root() { id }: Row,
    @Args(() => OpportunityArgs) asked: OpportunityArgs,
    @Ctx() context: Context,
  ): Promise<Connection<CityOpportunity>> {
    return readOpportunities(context, id, asked);
  }

  @FieldResolver(() => SimilarCityConnection, {
    description:
      'Cities that are like it in use cases, size, place and company, the most alike first.',
  })
  similarCities(
    @Root() { id }: Row,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<SimilarCity>> {
    return readSimilarCities(context, id, page);
  }

  @FieldResolver(() => [CityNeedType], {
    description:
      'Kinds of data that its own use cases (explored, tried or running) need and that it does not hold, the most wanted first.',
  })
  needs(@Root() { id }: Row, @Ctx() context: Context): Promise<CityNeed[]> {
    return readNeeds(context, id);
  }
}

@Resolver(() => OpportunityType)
class OpportunityResolver {
  @FieldResolver(() => ReadinessType, { description: 'How far the needed data is at hand.' })
  readiness(@Root() opportunity: CityOpportunity): object {
    return readReadiness(opportunity);
  }

  @FieldResolver(() => ReachType, { description: 'Whom it serves today.' })
  reach(@Root() opportunity: CityOpportunity): object {
    return readReach(opportunity);
  }

  @FieldResolver(() => HolderConnection, {
    description: 'Businesses that hold needed data, those active in the city first.',
  })
  holders(
    @Root() opportunity: CityOpportunity,
    @Args(() => PageArgs) page: PageArgs,
  ): Connection<Holder> {
    return readHolders(opportunity, page);
  }

  @FieldResolver(() => PartnerConnection, { description: 'Cities to do it with, the best first.' })
  partners(
    @Root() opportunity: CityOpportunity,
    @Args(() => PageArgs) page: PageArgs,
  ): Connection<Partner> {
    return readPartners(opportunity, page);
  }

  @FieldResolver(() => PrecedentConnection, {
    description:
      'Implementations in other cities: running ones first, ended ones too, the most comparable city first.',
  })
  precedents(
    @Root() opportunity: CityOpportunity,
    @Args(() => PageArgs) page: PageArgs,
    @Info() asked: GraphQLResolveInfo,
    @Ctx() context: Context,
  ): Promise<Connection<Row | null>> {
    return readPrecedents(context, opportunity, { page, asked });
  }
}

@Resolver(() => ReasonType)
class ReasonResolver {
  @FieldResolver(() => [NodeType], { description: 'Records that show it; never empty.' })
  evidence(
    @Root() { evidence }: { evidence: Evidence[] },
    @Info() info: GraphQLResolveInfo,
    @Ctx() { read }: Context,
  ): Promise<Row[]> {
    return readNodes(read, evidence, info);
  }
}

@Resolver(() => ReadinessCheckType)
class ReadinessCheckResolver {
  @FieldResolver(() => [NodeType], {
    description:
      'What settles the state: datasets held, businesses that offer. Empty when missing or unknown.',
  })
  via(
    @Root() { via }: { via: Evidence[] },
    @Info() info: GraphQLResolveInfo,
    @Ctx() { read }: Context,
  ): Promise<Row[]> {
    return readNodes(read, via, info);
  }
}

const allOf = (target: Listing, key: string, description: string): EdgeField => ({
  type: () => [target.type],
  description,
  read: (reader, row, { asked }) =>
    Promise.all((row[key] as number[]).map((id) => reader.one(target.noun, id, asked))),
});

const theKind = toOne(dataKinds, 'kindId', 'The kind of data.');
const theCity = toOne(cities, 'cityId', 'The city.');

export const opportunityResolvers = [
  CityAnswers,
  OpportunityResolver,
  ReasonResolver,
  ReadinessCheckResolver,
  edgeFields(OpportunityType, { useCase: toOne(useCases, 'useCaseId', 'The use case.') }),
  edgeFields(ReadinessCheckType, { kind: theKind }),
  edgeFields(HolderType, {
    business: toOne(businesses, 'businessId', 'The business.'),
    kinds: allOf(dataKinds, 'kindIds', 'Needed kinds that it holds.'),
  }),
  edgeFields(PartnerType, { city: theCity }),
  edgeFields(SimilarCityType, { city: theCity }),
  edgeFields(CityNeedType, {
    kind: theKind,
    useCases: allOf(useCases, 'useCaseIds', 'The use cases of the city that need it.'),
  }),
];
