import { listing } from '../listing.js';
import { sharingModelNoun } from './sharing-model.noun.js';
import { SharingModelType, SharingModelConnection } from './sharing-model.type.js';

export const sharingModels = listing(sharingModelNoun, SharingModelType, SharingModelConnection);
