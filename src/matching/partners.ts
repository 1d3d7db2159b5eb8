import type { Partner, PartnerRole } from './answers.js';
import { viewFrom } from './city-view.js';
import type { UseCaseEntry } from './entries.js';
import type { CityView, FactIndex } from './fact-index.js';
import type { Status } from './facts.js';
import type { Partnership } from './features/partner-role.js';
import { leadersOf } from './ranking.js';
import { partnerCard } from './score-cards.js';
import { reasonsOnDemand, scoreOf } from './score.js';
import { tiedCities } from './ties.js';

/** Cities to do the use case with: they have it, pilot it, explore it, or have it high on their own list. */
export function partnersFor(index: FactIndex, cityId: number, useCaseId: number): Partner[] {
  const city = index.cityById.get(cityId);
  const useCase = index.useCaseById.get(useCaseId);
  if (!city || !useCase) return [];
  const view = viewFrom(index, city);
  return [...withOwnCase(view, useCase), ...withHighRank(view, useCase)]
    .map((partnership) => present(partnership, index))
    .sort((one, next) => next.score - one.score || one.cityId - next.cityId);
}

function withOwnCase(view: CityView, useCase: UseCaseEntry): Partnership[] {
  return useCase.cases.flatMap((cityCase) => {
    const { city: other, status } = cityCase;
    const role = ROLE_OF[status];
    return role && other !== view.city ? { view, other, useCase, role, basis: { cityCase } } : [];
  });
}

/** A city without any tie would be no likely partner for a computed wish alone. */
function withHighRank(view: CityView, useCase: UseCaseEntry): Partnership[] {
  return tiedCities(view).flatMap((other) => {
    const own = other.cases.get(useCase.id);
    if (own && ROLE_OF[own.status]) return [];
    const rank = leadersOf(view.index, other).indexOf(useCase) + 1;
    return rank > 0 ? { view, other, useCase, role: 'WANTS_IT_TOO', basis: { rank } } : [];
  });
}

const ROLE_OF: Readonly<Record<Status, PartnerRole | null>> = {
  OPERATIONAL: 'HAS_DONE_IT',
  PILOT: 'DOING_IT',
  EXPLORING: 'WANTS_IT_TOO',
  // A high rank may still make such a city a partner.
  ENDED: null,
  UNKNOWN: null,
};

function present(partnership: Partnership, index: FactIndex): Partner {
  const card = partnerCard(index);
  const reasons = reasonsOnDemand(card, partnership);
  return {
    cityId: partnership.other.id,
    role: partnership.role,
    score: scoreOf(card, partnership),
    get reasons() {
      return reasons();
    },
  };
}
