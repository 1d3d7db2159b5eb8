import type { PartnerRole, Reason } from '../answers.js';
import { viewFrom } from '../city-view.js';
import type { CityEntry } from '../entries.js';
import type { FactIndex } from '../fact-index.js';
import { partnerRole } from '../features/partner-role.js';
import { reasonsOnDemand, scoreOf } from '../score.js';
import { isAllowed, suits, type CityPartnerFilter } from './city-partner-filter.js';
import { type JointUseCase, jointUseCases, type Search, searchFrom } from './joint-use-cases.js';
import { cityPartnerCard } from './partner-card.js';
import { acquaint, activityOf } from './partner-features.js';

/** A city to work with, whatever on. */
export interface CityPartner {
  cityId: number;
  /** 0 to 100 under the prior weights; the sum of the reasons' contributions. */
  score: number;
  /** Strongest first; never empty. */
  readonly reasons: readonly Reason[];
  /** What the two could do together, the most promising first; never empty, at most `MOST_JOINT`. */
  readonly useCases: readonly PartnerUseCase[];
  /** All use cases that the two could do together. */
  useCaseCount: number;
}

interface PartnerUseCase {
  useCaseId: number;
  role: PartnerRole;
  /** What both have to do with it. */
  text: string;
}

/** How many use cases a partner is told with. */
export const MOST_JOINT = 5;

/**
 * Other cities that do something and with which there is something to do together, the best partner first.
 *
 * A filter on use cases or roles narrows what the two could do together; reasons and scores stay those of all of it.
 */
export function cityPartnersOf(
  index: FactIndex,
  cityId: number,
  filter: CityPartnerFilter = {},
): CityPartner[] {
  const city = index.cityById.get(cityId);
  if (!city) return [];
  const search = searchFrom(viewFrom(index, city));
  return index.cities
    .filter((other) => other !== city && activityOf(other) > 0)
    .filter((other) => isAllowed(other, search.view, filter))
    .flatMap((other) => present(search, other, filter))
    .toSorted((one, next) => next.score - one.score || one.cityId - next.cityId);
}

function present(search: Search, other: CityEntry, filter: CityPartnerFilter): CityPartner[] {
  const { view } = search;
  const joint = jointUseCases(search, other);
  const suitable = joint.filter((found) => suits(found, filter));
  if (suitable.length === 0) return [];
  const card = cityPartnerCard(view.index);
  const acquaintance = acquaint({ view, other }, joint);
  const reasons = reasonsOnDemand(card, acquaintance);
  const partner = {
    cityId: other.id,
    score: scoreOf(card, acquaintance),
    useCaseCount: suitable.length,
    get reasons() {
      return reasons();
    },
    get useCases() {
      return suitable.slice(0, MOST_JOINT).map((found) => tell(found, search, other));
    },
  };
  return [partner];
}

function tell(found: JointUseCase, { view }: Search, other: CityEntry): PartnerUseCase {
  const { useCase, role, basis } = found;
  const theirs = partnerRole.explain({ view, other, useCase, role, basis }).text;
  return {
    useCaseId: useCase.id,
    role,
    text: `${theirs.slice(0, -1)}; ${tellOwn(found, view.city)}.`,
  };
}

function tellOwn({ want: { stage, rank } }: JointUseCase, { name }: CityEntry): string {
  if (stage === 'PILOTS') return `${name} has it in pilot`;
  if (stage === 'RUNS') return `${name} has it in operation`;
  const place = `number ${rank} among the opportunities of ${name}`;
  return stage === 'EXPLORES' ? `${name} is exploring it too: ${place}` : `it is ${place}`;
}
