import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { type Connection, PageArgs } from '../../graphql/page.js';
import { businesses } from '../business/business.listing.js';
import { cities } from '../city/city.listing.js';
import { CityType } from '../city/city.type.js';
import type { Context } from '../context.js';
import { dataKinds } from '../data-kind/data-kind.listing.js';
import { edgeFields, toOne } from '../edge-fields.js';
import type { Row } from '../reading/noun.js';
import { useCases } from '../use-case/use-case.listing.js';
import { toEvidence } from './evidence-field.js';
import { type CityPlan, type PlannedStep, readPlan, readUnlocked } from './readiness-plan.js';
import {
  HelpfulBusinessType,
  HelpfulCityType,
  NextStepType,
  ReadinessPlanType,
  UnlockedConnection,
} from './readiness-plan.type.js';
import { useCaseAnswers } from './use-case-answers.resolver.js';

@Resolver(() => CityType)
class CityReadiness {
  @FieldResolver(() => ReadinessPlanType, {
    description:
      'How ready the city is for one use case, with the next steps; an unknown use case is refused with the code BAD_USER_INPUT.',
  })
  readinessFor(
    @Root() { id }: Row,
    @Arg('useCase', () => String, {
      description: 'Slug of the use case, such as "shared-mobility-fleet-monitoring".',
    })
    useCase: string,
    @Ctx() context: Context,
  ): Promise<CityPlan> {
    return readPlan(context, id, useCase);
  }
}

@Resolver(() => NextStepType)
class NextStepResolver {
  @FieldResolver(() => UnlockedConnection, {
    description:
      'Other use cases that the city does not run, that require this kind, and for which all else that they require is at hand; the most promising first.',
  })
  unlocks(
    @Root() step: PlannedStep,
    @Args(() => PageArgs) page: PageArgs,
    @Info() asked: GraphQLResolveInfo,
    @Ctx() { read }: Context,
  ): Promise<Connection<Row | null>> {
    return readUnlocked(read, step, { page, asked });
  }
}

export const readinessPlanResolvers = [
  CityReadiness,
  useCaseAnswers(ReadinessPlanType),
  NextStepResolver,
  edgeFields(ReadinessPlanType, { useCase: toOne(useCases, 'useCaseId', 'The use case.') }),
  edgeFields(NextStepType, {
    kind: toOne(dataKinds, 'kindId', 'The kind of data.'),
    evidence: toEvidence(
      'evidence',
      'What settles the state: businesses and datasets; the kind itself where nobody has it. Never empty.',
    ),
  }),
  edgeFields(HelpfulBusinessType, {
    business: toOne(businesses, 'businessId', 'The business.'),
  }),
  edgeFields(HelpfulCityType, { city: toOne(cities, 'cityId', 'The city.') }),
];
