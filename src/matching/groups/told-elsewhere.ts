import type { Lineages } from '../hierarchy.js';
import type { Spot } from './spots-to-check.js';
import type { Wanted } from './white-spot.js';

/** Another white spot says the same, more plainly. */
export function isToldElsewhere(
  spot: Wanted,
  white: readonly Wanted[],
  themeLineages: Lineages,
): boolean {
  const others = white.filter((other) => other !== spot);
  if (spot.subject === 'THEME')
    return others.some((other) => isSameInNarrower(spot, other, themeLineages));
  if (spot.subject === 'USE_CASE') return false;
  return (
    spot.useCases.length === 1 ||
    others.some((other) => coversChallenge(other, spot, themeLineages))
  );
}

/** A broader theme says nothing more than a narrower one with the same use cases. */
function isSameInNarrower(spot: Wanted, other: Wanted, themeLineages: Lineages): boolean {
  return (
    other.subject === 'THEME' &&
    hasSameUseCases(other, spot) &&
    isWithin(other, spot, themeLineages) &&
    !isWithin(spot, other, themeLineages)
  );
}

/** The whole theme is white, or the challenge is anywhere, or in another theme by the same use cases. */
function coversChallenge(other: Wanted, spot: Wanted, themeLineages: Lineages): boolean {
  if (other.subject === 'THEME') return isWithin(spot, other, themeLineages);
  if (other.challenge !== spot.challenge || spot.themeId === null) return false;
  if (other.themeId === null) return true;
  return hasSameUseCases(other, spot) && isPlainer(other.themeId, spot.themeId, themeLineages);
}

/** The narrower of two themes, else the first. */
function isPlainer(themeId: number, than: number, themeLineages: Lineages): boolean {
  const depth = (id: number) => themeLineages.get(id)?.length ?? 0;
  return depth(themeId) > depth(than) || (depth(themeId) === depth(than) && themeId < than);
}

const hasSameUseCases = (one: Wanted, other: Wanted): boolean =>
  one.useCases.length === other.useCases.length &&
  one.useCases.every((useCase) => other.useCases.includes(useCase));

const isWithin = (narrower: Spot, broader: Spot, themeLineages: Lineages): boolean =>
  themeLineages.get(narrower.themeId!)?.includes(broader.themeId!) ?? false;
