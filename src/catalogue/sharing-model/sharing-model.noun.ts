import { byText, defineNoun, ordered } from '../reading/noun.js';
import { SharingModel } from './sharing-model.entity.js';
import { sharingModelFilter } from './sharing-model.filter.js';

export const sharingModelNoun = defineNoun(SharingModel, {
  filter: sharingModelFilter,
  orders: {
    NAME: ordered('By name.', byText('name')),
    FAMILY: ordered('By family, then name.', byText('family'), byText('name')),
  },
});
