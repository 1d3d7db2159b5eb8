import { isRunning, type CityEntry, type UseCaseEntry } from './entries.js';
import type { CityView, FactIndex } from './fact-index.js';
import { hasHolderHere } from './local-holders.js';
import { countOutOfReach } from './readiness.js';
import { type SizeClass, sizeClassOf } from './size-class.js';

/** Every condition that is given must hold; an empty list lets nothing pass. */
export interface OpportunityFilter {
  /** Themes of which the use case has one, or one that is narrower. */
  themeIds?: readonly number[];
  /** Kinds of which the use case needs one. */
  kindIds?: readonly number[];
  /** Distinct other cities where it is in operation. */
  minOperationalCities?: number;
  /** At least one needed kind is held by a business present in the city. */
  onlyWithLocalHolders?: boolean;
  /** Required kinds that are neither held nor offered locally; unknown ones count, and so does an unknown list. */
  maxMissing?: number;
  /** Sharing models of which a case in another city has one. */
  sharingModelIds?: readonly number[];
  /** At least one such city runs it. */
  peers?: PeerFilter;
  /** Without the use cases that the city has ended. */
  excludeEnded?: boolean;
}

export interface PeerFilter {
  countryIds?: readonly number[];
  /** A city of unknown population is of no class. */
  sizeClasses?: readonly SizeClass[];
  networkIds?: readonly number[];
}

/** Whether a use case that the city does not run meets the filter. */
export function passes(useCase: UseCaseEntry, view: CityView, filter: OpportunityFilter): boolean {
  return CONDITIONS.every((isMet) => isMet(useCase, filter, view));
}

type Condition = (useCase: UseCaseEntry, filter: OpportunityFilter, view: CityView) => boolean;

const CONDITIONS: readonly Condition[] = [
  (useCase, { themeIds }, { index }) => !themeIds || hasTheme(useCase, themeIds, index),
  ({ needs }, { kindIds }) => !kindIds || needs.some(({ kindId }) => kindIds.includes(kindId)),
  // The city does not run it, so every operational case is in another city.
  ({ tally }, { minOperationalCities = 0 }) => tally.OPERATIONAL >= minOperationalCities,
  (useCase, { onlyWithLocalHolders = false }, { city }) =>
    !onlyWithLocalHolders || hasLocalHolder(useCase, city),
  (useCase, { maxMissing }, view) =>
    maxMissing === undefined || lacksAtMost(maxMissing, useCase, view),
  (useCase, { sharingModelIds }, { city }) =>
    !sharingModelIds || hasSharingModel(useCase, sharingModelIds, city),
  (useCase, { peers }) => !peers || isRunByPeer(useCase, peers),
  ({ id }, { excludeEnded = false }, { city }) =>
    !excludeEnded || city.cases.get(id)?.status !== 'ENDED',
];

function hasTheme(
  useCase: UseCaseEntry,
  themeIds: readonly number[],
  { themeLineages }: FactIndex,
): boolean {
  return useCase.themeIds.some((themeId) =>
    themeLineages.get(themeId)?.some((broader) => themeIds.includes(broader)),
  );
}

function hasLocalHolder({ needs }: UseCaseEntry, city: CityEntry): boolean {
  return needs.some(({ kindId }) => hasHolderHere(city, kindId));
}

function lacksAtMost(most: number, useCase: UseCaseEntry, { index, city }: CityView): boolean {
  const missing = countOutOfReach(index, city, useCase);
  return missing !== null && missing <= most;
}

/** The cases are those that `precedentsFor` lists. */
function hasSharingModel(
  { cases }: UseCaseEntry,
  sharingModelIds: readonly number[],
  city: CityEntry,
): boolean {
  return cases
    .filter((cityCase) => cityCase.city !== city)
    .some(({ implementations }) =>
      implementations.some(
        ({ sharingModelId }) => sharingModelId !== null && sharingModelIds.includes(sharingModelId),
      ),
    );
}

function isRunByPeer({ cases }: UseCaseEntry, peers: PeerFilter): boolean {
  return cases.some(({ city, status }) => isRunning(status) && isPeer(city, peers));
}

export function isPeer(
  { facts }: CityEntry,
  { countryIds, sizeClasses, networkIds }: PeerFilter,
): boolean {
  const sizeClass = sizeClassOf(facts.population);
  const isOfSize = !sizeClasses || (sizeClass !== null && sizeClasses.includes(sizeClass));
  const isInCountry = !countryIds || countryIds.includes(facts.countryId);
  return isOfSize && isInCountry && (!networkIds || facts.networkIds.some(isIn(networkIds)));
}

const isIn = (ids: readonly number[]) => (id: number) => ids.includes(id);
