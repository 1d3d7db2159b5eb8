import { viewItem } from '../features/link-feature.js';
import { distancesToMembers } from '../features/place.js';
import type { Baseline } from './baseline.js';

/** The nearer to a known member, the better. */
export const distanceToMembers: Baseline = {
  name: 'distance-to-members',
  setting: 'none',
  settings: [0],
  prepare: () => (index) => (item) =>
    Float64Array.from(distancesToMembers(viewItem(index, item)), (kilometres) =>
      Number.isNaN(kilometres) ? Number.NEGATIVE_INFINITY : -kilometres,
    ),
};
