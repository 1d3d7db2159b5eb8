import type { Connection } from '../../graphql/page.js';
import { listConnection } from '../../graphql/list-connection.js';
import type { Holder, Opportunity, Partner, SimilarCity } from '../../matching/answers.js';
import { type CityNeed, needsOf } from '../../matching/city-needs.js';
import type { FactIndex } from '../../matching/fact-index.js';
import { holdersFor } from '../../matching/holders.js';
import { partnersFor } from '../../matching/partners.js';
import { precedentsFor } from '../../matching/precedents.js';
import { type Reach, reachOf } from '../../matching/reach.js';
import { readinessFor } from '../../matching/readiness.js';
import { presentSimilarCity, rankSimilarCities } from '../../matching/similar-cities.js';
import type { Context } from '../context.js';
import { implementationNoun } from '../implementation/implementation.noun.js';
import type { Row } from '../reading/noun.js';
import { type AnswerPage, readRecords, type RecordsAsked } from './record-list.js';

/** An opportunity with what its own fields need: which city it is for, and the facts that it was drawn from. */
export type CityOpportunity = Opportunity & { cityId: number; index: FactIndex };

export async function readSimilarCities(
  { matching }: Context,
  cityId: number,
  page: AnswerPage,
): Promise<Connection<SimilarCity>> {
  const index = await matching.index();
  return listConnection(rankSimilarCities(index, cityId), {
    ...page,
    order: `similarCities:${cityId}`,
    keyOf: ({ other }) => other.id,
    present: (ranked) => presentSimilarCity(index, cityId, ranked),
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
  { index, cityId, useCaseId }: CityUseCase,
  page: AnswerPage,
): Connection<Holder> =>
  listConnection(holdersFor(index, cityId, useCaseId), {
    ...page,
    order: `holders:${cityId}:${useCaseId}`,
    keyOf: ({ businessId }) => businessId,
  });

export const readPartners = (
  { index, cityId, useCaseId }: CityUseCase,
  page: AnswerPage,
): Connection<Partner> =>
  listConnection(partnersFor(index, cityId, useCaseId), {
    ...page,
    order: `partners:${cityId}:${useCaseId}`,
    keyOf: (partner) => partner.cityId,
  });

/** A question about one use case in one city. */
export type CityUseCase = Pick<CityOpportunity, 'cityId' | 'useCaseId' | 'index'>;

export const readPrecedents = (
  { read }: Context,
  { index, cityId, useCaseId }: CityUseCase,
  asking: RecordsAsked,
): Promise<Connection<Row | null>> =>
  readRecords(read, precedentsFor(index, cityId, useCaseId), {
    ...asking,
    noun: implementationNoun,
    order: `precedents:${cityId}:${useCaseId}`,
  });
