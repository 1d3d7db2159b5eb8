import type { HarvestOutcome } from '../run/run-harvest.js';
import type { AddOutcome } from '../sources/add-source.js';
import type { RemoveOutcome } from '../sources/remove-source.js';
import type {
  AddSourcePayload,
  HarvestPayload,
  RemoveSourcePayload,
} from './harvest-payload.type.js';

export const answerAdded = (outcome: AddOutcome): AddSourcePayload =>
  outcome.ok
    ? { source: { ...outcome.source, slug: outcome.source.name }, problems: [] }
    : { source: null, problems: [...outcome.problems] };

export function answerHarvest(outcome: HarvestOutcome): HarvestPayload {
  if (!outcome.ok) {
    const { code, message } = outcome;
    const problems = [{ code, message, field: code === 'NOT_FOUND' ? 'name' : null }];
    return { status: null, failure: null, counts: null, recordProblems: [], problems };
  }
  const { status, failure, problemCount, ...counts } = outcome.run;
  return {
    status,
    failure,
    counts: { ...counts, problems: problemCount },
    recordProblems: [...outcome.problems],
    problems: [],
  };
}

export const answerRemoved = (outcome: RemoveOutcome): RemoveSourcePayload =>
  outcome.ok
    ? { withdrawn: outcome.withdrawn, problems: [] }
    : {
        withdrawn: 0,
        problems: [{ code: outcome.code, message: outcome.message, field: 'name' }],
      };
