import { createHash } from 'node:crypto';
import { listConnection } from '../../graphql/list-connection.js';
import type { Connection } from '../../graphql/page.js';
import type { Opportunity } from '../../matching/answers.js';
import type { FactIndex } from '../../matching/fact-index.js';
import { presentOpportunity, rankOpportunities } from '../../matching/opportunities.js';
import type { OpportunityFilter } from '../../matching/opportunity-filter.js';
import type { OpportunityOrder } from '../../matching/opportunity-order.js';
import type { Context } from '../context.js';
import { OrderDirection } from '../reading/order.js';
import type { CityOpportunity } from './city-answers.js';
import { resolveFilter } from './resolve-filter.js';
import type { OpportunityArgs, OpportunityOrderInput } from './opportunity-filter.type.js';

/** Opportunities of a city; the cursors fit the same city, filter and order only. */
export async function readOpportunities(
  { matching, read }: Context,
  cityId: number,
  { filter: asked, orderBy, ...page }: OpportunityArgs,
): Promise<Connection<CityOpportunity>> {
  const index = await matching.index();
  const filter = await resolveFilter({ read, index }, asked ?? {});
  const order = orderOf(orderBy);
  return listConnection(rankOpportunities(index, cityId, { ...filter, order }), {
    ...page,
    order: nameList(cityId, order, filter),
    keyOf: ({ useCase }) => useCase.id,
    present: (ranked) => withFacts(presentOpportunity(index, cityId, ranked), { cityId, index }),
  });
}

/** Keeps the answer's own getters: reasons are worded only when they are asked for. */
const withFacts = (
  opportunity: Opportunity,
  facts: { cityId: number; index: FactIndex },
): CityOpportunity => Object.assign(opportunity, facts);

const orderOf = (order: OpportunityOrderInput | null | undefined): OpportunityOrder => ({
  field: order?.field ?? 'SCORE',
  isAscending: order?.direction === OrderDirection.ASC,
});

/** The same for the same question, however it was put: lists of ids are sorted, what is not asked is left out. */
function nameList(cityId: number, order: OpportunityOrder, filter: OpportunityFilter): string {
  const { field, isAscending } = order;
  const digest = createHash('sha256').update(JSON.stringify(filter)).digest('base64url');
  return `opportunities:${cityId}:${field}:${isAscending ? 'ASC' : 'DESC'}:${digest.slice(0, 12)}`;
}
