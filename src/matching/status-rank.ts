import type { Status } from './facts.js';

/** Most advanced first. A city that explores anew after an end is exploring. */
export const STATUS_RANK: Readonly<Record<Status, number>> = {
  OPERATIONAL: 0,
  PILOT: 1,
  EXPLORING: 2,
  ENDED: 3,
  UNKNOWN: 4,
};
