import type { HarvestProblem } from '../problem.js';
import type { MetRecord } from '../run/stage-records.js';
import type { UnmappedValue } from '../run/unmapped-values.js';

/** What a record of a source came to; one that was rejected has no content. */
export interface Prepared {
  readonly record: MetRecord;
  readonly problems: readonly HarvestProblem[];
  readonly unmapped: readonly UnmappedValue[];
}
