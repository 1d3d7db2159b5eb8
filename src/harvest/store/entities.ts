import { HarvestDuplicate, HarvestKey, HarvestMovedLink } from './harvest-duplicate.entity.js';
import { HarvestRecord, HarvestStaged } from './harvest-record.entity.js';
import { HarvestProblemRecord, HarvestRun, HarvestUnmapped } from './harvest-run.entity.js';
import { HarvestSource } from './harvest-source.entity.js';

/** What harvesting keeps. */
export const harvestEntities = [
  HarvestSource,
  HarvestRun,
  HarvestProblemRecord,
  HarvestUnmapped,
  HarvestRecord,
  HarvestStaged,
  HarvestKey,
  HarvestDuplicate,
  HarvestMovedLink,
];
