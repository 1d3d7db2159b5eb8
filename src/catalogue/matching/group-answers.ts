import { listConnection } from '../../graphql/list-connection.js';
import type { Connection } from '../../graphql/page.js';
import {
  type CandidatePartner,
  candidatePartnersOf,
} from '../../matching/groups/candidate-partners.js';
import type { CompanyPresent } from '../../matching/groups/companies-present.js';
import type { OutsideCase } from '../../matching/groups/outside-cases.js';
import { CHALLENGES } from '../../matching/groups/spots-to-check.js';
import type { WhiteSpot } from '../../matching/groups/white-spot.js';
import { whiteSpotsOf } from '../../matching/groups/white-spots.js';
import type { Context } from '../context.js';
import type { AnswerPage } from './record-list.js';

/** A white spot with the name of its own lists, which their cursors go by. */
export type OrderedSpot = WhiteSpot & { order: string };

export async function readWhiteSpots(
  { matching }: Context,
  groupId: number,
  page: AnswerPage,
): Promise<Connection<OrderedSpot>> {
  const order = `whiteSpots:${groupId}`;
  const spots = whiteSpotsOf(await matching.index(), groupId).map((spot) => ({
    ...spot,
    order: `${order}:${keyOfSpot(spot)}`,
  }));
  return listConnection(spots, { ...page, order, keyOf: keyOfSpot });
}

/** The same for the same spot in every revision. */
function keyOfSpot({ subject, themeId, challenge, useCaseIds }: WhiteSpot): number {
  if (subject === 'USE_CASE') return useCaseIds[0]! * ASPECTS;
  return (themeId ?? 0) * ASPECTS + (challenge ? CHALLENGES.indexOf(challenge) + 1 : ASPECTS - 1);
}

const ASPECTS = 10;

export async function readCandidatePartners(
  { matching }: Context,
  groupId: number,
  page: AnswerPage,
): Promise<Connection<CandidatePartner>> {
  return listConnection(candidatePartnersOf(await matching.index(), groupId), {
    ...page,
    order: `candidatePartners:${groupId}`,
    keyOf: ({ cityId }) => cityId,
  });
}

export const readPresenters = (
  { presenters, order }: OrderedSpot,
  page: AnswerPage,
): Connection<OutsideCase> =>
  listConnection(presenters, {
    ...page,
    order: `${order}:presenters`,
    keyOf: ({ implementationId }) => implementationId,
  });

export const readCompanies = (
  { companies, order }: OrderedSpot,
  page: AnswerPage,
): Connection<CompanyPresent> =>
  listConnection(companies, {
    ...page,
    order: `${order}:companies`,
    keyOf: ({ businessId }) => businessId,
  });
