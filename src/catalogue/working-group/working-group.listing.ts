import { listing } from '../listing.js';
import { workingGroupNoun } from './working-group.noun.js';
import { WorkingGroupType, WorkingGroupConnection } from './working-group.type.js';

export const workingGroups = listing(workingGroupNoun, WorkingGroupType, WorkingGroupConnection);
