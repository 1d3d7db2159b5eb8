import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Connection } from '../../graphql/page.js';
import type { CityPartner } from '../../matching/city-partners/city-partners.js';
import { cities } from '../city/city.listing.js';
import { CityType } from '../city/city.type.js';
import type { Context } from '../context.js';
import { edgeFields, toOne } from '../edge-fields.js';
import type { Row } from '../reading/noun.js';
import { useCases } from '../use-case/use-case.listing.js';
import { readCityPartners } from './city-partner-answer.js';
import {
  CityPartnerArgs,
  CityPartnerConnection,
  CityPartnerType,
  PartnerUseCaseType,
} from './city-partner.type.js';

@Resolver(() => CityType)
class CityPartners {
  @FieldResolver(() => CityPartnerConnection, {
    description:
      'Cities to work with, without a use case in mind, the best first: by what they do and this city could do next, what both want, what they have done alike, and how easily they meet. Each says in which use cases. Unlike "similarCities", which says who is alike, it leaves out cities that are not known to do anything and those with nothing to do together; for one use case, ask the "partners" of an opportunity.',
  })
  partners(
    @Root() { id }: Row,
    @Args(() => CityPartnerArgs) asked: CityPartnerArgs,
    @Ctx() context: Context,
  ): Promise<Connection<CityPartner>> {
    return readCityPartners(context, id, asked);
  }
}

export const cityPartnerResolvers = [
  CityPartners,
  edgeFields(CityPartnerType, { city: toOne(cities, 'cityId', 'The other city.') }),
  edgeFields(PartnerUseCaseType, { useCase: toOne(useCases, 'useCaseId', 'The use case.') }),
];
