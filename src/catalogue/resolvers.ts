import { businessResolvers } from './business/business.resolver.js';
import { catalogueResolvers } from './catalogue/catalogue.resolver.js';
import { cityResolvers } from './city/city.resolver.js';
import { edgeResolvers } from './connection-type.js';
import { countryResolvers } from './country/country.resolver.js';
import { dataKindResolvers } from './data-kind/data-kind.resolver.js';
import { datasetResolvers } from './dataset/dataset.resolver.js';
import { eventResolvers } from './event/event.resolver.js';
import { implementationResolvers } from './implementation/implementation.resolver.js';
import { instrumentResolvers } from './instrument/instrument.resolver.js';
import { cityPartnerResolvers } from './matching/city-partner.resolver.js';
import { coalitionResolvers } from './matching/coalition.resolver.js';
import { demandResolvers } from './matching/demand.resolver.js';
import { groupAnswerResolvers } from './matching/group-answers.resolver.js';
import { matchingModelResolvers } from './matching/model/matching-model.resolver.js';
import { opportunityResolvers } from './matching/opportunity.resolver.js';
import { pathResolvers } from './matching/path.resolver.js';
import { readinessPlanResolvers } from './matching/readiness-plan.resolver.js';
import { simulationResolvers } from './matching/simulation.resolver.js';
import { whatIfResolvers } from './matching/what-if.resolver.js';
import { networkResolvers } from './network/network.resolver.js';
import { nodeResolvers } from './node/node.resolver.js';
import { searchResolvers } from './search/search.resolver.js';
import { sharingModelResolvers } from './sharing-model/sharing-model.resolver.js';
import { sourceResolvers } from './source/source.resolver.js';
import { statisticsResolvers } from './statistics/statistics.resolver.js';
import { themeResolvers } from './theme/theme.resolver.js';
import { useCaseResolvers } from './use-case/use-case.resolver.js';
import { workingGroupResolvers } from './working-group/working-group.resolver.js';

/** Every resolver of the catalogue; the schema is what they say. */
export const catalogueResolverClasses = [
  ...businessResolvers,
  ...catalogueResolvers,
  ...cityPartnerResolvers,
  ...cityResolvers,
  ...coalitionResolvers,
  ...countryResolvers,
  ...dataKindResolvers,
  ...datasetResolvers,
  ...demandResolvers,
  ...eventResolvers,
  ...groupAnswerResolvers,
  ...implementationResolvers,
  ...instrumentResolvers,
  ...matchingModelResolvers,
  ...networkResolvers,
  ...nodeResolvers,
  ...opportunityResolvers,
  ...pathResolvers,
  ...readinessPlanResolvers,
  ...searchResolvers,
  ...sharingModelResolvers,
  ...simulationResolvers,
  ...sourceResolvers,
  ...statisticsResolvers,
  ...themeResolvers,
  ...useCaseResolvers,
  ...workingGroupResolvers,
  ...whatIfResolvers,
  ...edgeResolvers,
];
