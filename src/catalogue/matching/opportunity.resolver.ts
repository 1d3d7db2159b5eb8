import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Connection, PageArgs } from '../../graphql/page.js';
import type { SimilarCity } from '../../matching/answers.js';
import type { CityNeed } from '../../matching/city-needs.js';
import { businesses } from '../business/business.listing.js';
import { cities } from '../city/city.listing.js';
import { CityType } from '../city/city.type.js';
import type { Context } from '../context.js';
import { dataKinds } from '../data-kind/data-kind.listing.js';
import { edgeFields, toAll, toOne } from '../edge-fields.js';
import type { Row } from '../reading/noun.js';
import { useCases } from '../use-case/use-case.listing.js';
import {
  type CityOpportunity,
  readNeeds,
  readReach,
  readReadiness,
  readSimilarCities,
} from './city-answers.js';
import { toEvidence } from './evidence-field.js';
import { OpportunityArgs, ReachType } from './opportunity-filter.type.js';
import { readOpportunities } from './opportunity-list.js';
import {
  CityNeedType,
  HolderType,
  OpportunityConnection,
  OpportunityType,
  PartnerType,
  ReadinessCheckType,
  ReadinessType,
  ReasonType,
  SimilarCityConnection,
  SimilarCityType,
} from './opportunity.type.js';
import { useCaseAnswers } from './use-case-answers.resolver.js';

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
      'Cities that are like it in use cases, size, place and company, the most alike first: whom to compare with. For whom to work with, ask "partners".',
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
}

const theKind = toOne(dataKinds, 'kindId', 'The kind of data.');
const theCity = toOne(cities, 'cityId', 'The city.');

export const opportunityResolvers = [
  CityAnswers,
  OpportunityResolver,
  useCaseAnswers(OpportunityType),
  edgeFields(ReasonType, { evidence: toEvidence() }),
  edgeFields(OpportunityType, { useCase: toOne(useCases, 'useCaseId', 'The use case.') }),
  edgeFields(ReadinessCheckType, {
    kind: theKind,
    via: toEvidence(
      'via',
      'What settles the state: datasets held, businesses that offer. Empty when missing or unknown.',
    ),
  }),
  edgeFields(HolderType, {
    business: toOne(businesses, 'businessId', 'The business.'),
    kinds: toAll(dataKinds, 'kindIds', 'Needed kinds that it holds.'),
  }),
  edgeFields(PartnerType, { city: theCity }),
  edgeFields(SimilarCityType, { city: theCity }),
  edgeFields(CityNeedType, {
    kind: theKind,
    useCases: toAll(useCases, 'useCaseIds', 'The use cases of the city that need it.'),
  }),
];
