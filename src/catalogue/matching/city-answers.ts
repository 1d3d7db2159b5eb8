import type { Connection } from '../../graphql/page.js';
import { listConnection } from '../../graphql/list-connection.js';
import { type Asked, fieldsAsked } from '../../graphql/selection.js';
import type { Holder, Opportunity, Partner, SimilarCity } from '../../matching/answers.js';
import { type CityNeed, needsOf } from '../../matching/city-needs.js';
import type { FactIndex } from '../../matching/fact-index.js';
import { holdersFor } from '../../matching/holders.js';
import { partnersFor } from '../../matching/partners.js';
import { precedentsFor } from '../../matching/precedents.js';
import { type Reach, reachOf } from '../../matching/reach.js';
import { readinessFor } from '../../matching/readiness.js';
import { similarCities } from '../../matching/similar-cities.js';
import type { Context } from '../context.js';
import { implementationNoun } from '../implementation/implementation.noun.js';
import type { Row } from '../reading/noun.js';

export interface AnswerPage {
  first: number;
  after?: string | null;
}

/** An opportunity with what its own fields need: which city it is for, and the facts that it was drawn from. */
export type CityOpportunity = Opportunity & { cityId: number; index: FactIndex };

export async function readSimilarCities(
  { matching }: Context,
  cityId: number,
  page: AnswerPage,
): Promise<Connection<SimilarCity>> {
  return listConnection(similarCities(await matching.index(), cityId), {
    ...page,
    order: `similarCities:${cityId}`,
    keyOf: (similar) => similar.cityId,
  });
}

export const readNeeds = async ({ matching }: Context, cityId: number): Promise<CityNeed[]> =>
  needsOf(await matching.index(), cityId);

export const readReadiness = ({ index, cityId, useCaseId }: CityOpportunity): object =>
  readinessFor(index, cityId, useCaseId);

/** The opportunity was drawn from the same facts, so its use case is there. */
export const readReach = ({ index, useCaseId }: CityOpportunity): Reach =>
  reachOf(index, index.useCaseById.get(useCaseId)!);

export const readHolders = (
  { index, cityId, useCaseId }: CityOpportunity,
  page: AnswerPage,
): Connection<Holder> =>
  listConnection(holdersFor(index, cityId, useCaseId), {
    ...page,
    order: `holders:${cityId}:${useCaseId}`,
    keyOf: ({ businessId }) => businessId,
  });

export const readPartners = (
  { index, cityId, useCaseId }: CityOpportunity,
  page: AnswerPage,
): Connection<Partner> =>
  listConnection(partnersFor(index, cityId, useCaseId), {
    ...page,
    order: `partners:${cityId}:${useCaseId}`,
    keyOf: (partner) => partner.cityId,
  });

/** The page is cut from the ranking first, so that only its implementations are read. */
export async function readPrecedents(
  { read }: Context,
  { index, cityId, useCaseId }: CityOpportunity,
  { page, asked }: { page: AnswerPage; asked: Asked },
): Promise<Connection<Row | null>> {
  const { edges, nodes, ...rest } = listConnection(precedentsFor(index, cityId, useCaseId), {
    ...page,
    order: `precedents:${cityId}:${useCaseId}`,
    keyOf: (id) => id,
  });
  const fields = [...fieldsAsked(asked, ['nodes']), ...fieldsAsked(asked, ['edges', 'node'])];
  const rows = await Promise.all(nodes.map((id) => read.oneWith(implementationNoun, id, fields)));
  return {
    ...rest,
    nodes: rows,
    edges: edges.map(({ cursor }, place) => ({ cursor, node: rows[place] ?? null })),
  };
}
