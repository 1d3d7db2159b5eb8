import type { Connection } from '../../graphql/page.js';
import type { FactIndex } from '../../matching/fact-index.js';
import type { NextStep } from '../../matching/next-steps.js';
import { planReadiness, type ReadinessPlan } from '../../matching/readiness-plan.js';
import type { Context } from '../context.js';
import type { Row } from '../reading/noun.js';
import type { Reader } from '../reading/reader.js';
import { useCaseNoun } from '../use-case/use-case.noun.js';
import { idsOfNames } from './ids-of-names.js';
import { readRecords, type RecordsAsked } from './record-list.js';

/** A plan with what its own fields need: the facts that it was drawn from. */
export type CityPlan = ReadinessPlan & { index: FactIndex; nextSteps: readonly PlannedStep[] };

/** A step with the list that its unlocked use cases are in. */
export type PlannedStep = NextStep & { list: string };

export async function readPlan(
  { matching, read }: Context,
  cityId: number,
  slug: string,
): Promise<CityPlan> {
  const named = { noun: useCaseNoun, argument: 'useCase', names: [slug] };
  const [index, [useCaseId]] = await Promise.all([matching.index(), idsOfNames(read, named)]);
  const plan = planReadiness(index, cityId, useCaseId!);
  const nextSteps = plan.nextSteps.map((step) => ({
    ...step,
    list: `unlocks:${cityId}:${plan.useCaseId}:${step.kindId}`,
  }));
  return { ...plan, index, nextSteps };
}

export const readUnlocked = (
  read: Reader,
  { unlockedUseCaseIds, list }: PlannedStep,
  asking: RecordsAsked,
): Promise<Connection<Row | null>> =>
  readRecords(read, unlockedUseCaseIds, { ...asking, noun: useCaseNoun, order: list });
