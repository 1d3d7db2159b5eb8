import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Connection, PageArgs } from '../../graphql/page.js';
import type { CandidatePartner } from '../../matching/groups/candidate-partners.js';
import type { CompanyPresent } from '../../matching/groups/companies-present.js';
import type { OutsideCase } from '../../matching/groups/outside-cases.js';
import { businesses } from '../business/business.listing.js';
import { cities } from '../city/city.listing.js';
import type { Context } from '../context.js';
import { dataKinds } from '../data-kind/data-kind.listing.js';
import { edgeFields, toAll, toOne, toOneOrNone } from '../edge-fields.js';
import { implementations } from '../implementation/implementation.listing.js';
import type { Row } from '../reading/noun.js';
import { themes } from '../theme/theme.listing.js';
import { useCases } from '../use-case/use-case.listing.js';
import { WorkingGroupType } from '../working-group/working-group.type.js';
import {
  type OrderedSpot,
  readCandidatePartners,
  readCompanies,
  readPresenters,
  readWhiteSpots,
} from './group-answers.js';
import {
  CandidatePartnerConnection,
  CandidatePartnerType,
  CompanyPresentConnection,
  CompanyPresentType,
  InterestedMemberType,
  OutsideCaseConnection,
  OutsideCaseType,
  WhiteSpotConnection,
  WhiteSpotType,
} from './group-answers.type.js';

@Resolver(() => WorkingGroupType)
class GroupAnswers {
  @FieldResolver(() => WhiteSpotConnection, {
    description:
      'What at least two members care about and none is known to have in daily work, with the nearest case outside. What a narrower theme or a single use case says already is not said again.',
  })
  whiteSpots(
    @Root() { id }: Row,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<OrderedSpot>> {
    return readWhiteSpots(context, id, page);
  }

  @FieldResolver(() => CandidatePartnerConnection, {
    description:
      'Cities outside the group that would fit it, the best first, by what they have done, whom they meet and where they are; never members.',
  })
  candidatePartners(
    @Root() { id }: Row,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<CandidatePartner>> {
    return readCandidatePartners(context, id, page);
  }
}

@Resolver(() => WhiteSpotType)
class WhiteSpotResolver {
  @FieldResolver(() => OutsideCaseConnection, {
    description:
      'Who could present it: cases in daily work outside, or else trials; cities of the network of the group first, then those of the country of most members that care, then the nearest.',
  })
  presenters(
    @Root() spot: OrderedSpot,
    @Args(() => PageArgs) page: PageArgs,
  ): Connection<OutsideCase> {
    return readPresenters(spot, page);
  }

  @FieldResolver(() => CompanyPresentConnection, {
    description:
      'Businesses active in members that hold a needed kind of data, or take part elsewhere.',
  })
  companies(
    @Root() spot: OrderedSpot,
    @Args(() => PageArgs) page: PageArgs,
  ): Connection<CompanyPresent> {
    return readCompanies(spot, page);
  }
}

const theCity = toOne(cities, 'cityId', 'The city.');

export const groupAnswerResolvers = [
  GroupAnswers,
  WhiteSpotResolver,
  edgeFields(WhiteSpotType, {
    theme: toOneOrNone(
      themes,
      'themeId',
      'The theme; null for a use case, and for a challenge in any theme.',
    ),
    useCases: toAll(useCases, 'useCaseIds', 'The use cases of it that members care about.'),
  }),
  edgeFields(InterestedMemberType, { city: theCity }),
  edgeFields(OutsideCaseType, {
    city: theCity,
    useCase: toOne(useCases, 'useCaseId', 'The use case.'),
    implementation: toOne(implementations, 'implementationId', 'The case.'),
    nearestMember: toOne(cities, 'nearestMemberId', 'The nearest of the members that care.'),
    businesses: toAll(businesses, 'businessIds', 'Businesses that take part in the case.'),
  }),
  edgeFields(CompanyPresentType, {
    business: toOne(businesses, 'businessId', 'The business.'),
    cities: toAll(cities, 'cityIds', 'Members in which it is active; never empty.'),
    kinds: toAll(dataKinds, 'kindIds', 'Needed kinds that it holds.'),
  }),
  edgeFields(CandidatePartnerType, { city: theCity }),
];
