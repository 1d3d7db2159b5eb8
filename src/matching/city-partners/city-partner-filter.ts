import type { PartnerRole } from '../answers.js';
import type { CityEntry } from '../entries.js';
import type { CityView } from '../fact-index.js';
import { isPeer, type PeerFilter } from '../opportunity-filter.js';
import type { JointUseCase } from './joint-use-cases.js';

/** Every condition that is given must hold; an empty list lets nothing pass. */
export interface CityPartnerFilter extends PeerFilter {
  /** Only cities of other countries. */
  abroad?: boolean;
  /** As the crow flies. */
  withinKm?: number;
  /** Use cases of which the two could do one together. */
  useCaseIds?: readonly number[];
  /** What the other city has to do with such a use case. */
  roles?: readonly PartnerRole[];
}

/** Whether the other city meets the conditions on cities. */
export function isAllowed(other: CityEntry, view: CityView, filter: CityPartnerFilter): boolean {
  const { abroad = false, withinKm = Number.POSITIVE_INFINITY } = filter;
  if (abroad && other.facts.countryId === view.city.facts.countryId) return false;
  return view.kilometres[other.ordinal]! <= withinKm && isPeer(other, filter);
}

/** Whether the use case meets the conditions on what the two could do together. */
export function suits(
  { useCase, role }: JointUseCase,
  { useCaseIds, roles }: CityPartnerFilter,
): boolean {
  return (!useCaseIds || useCaseIds.includes(useCase.id)) && (!roles || roles.includes(role));
}
