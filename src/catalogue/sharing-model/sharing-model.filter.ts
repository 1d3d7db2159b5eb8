import { Filter, oneOf } from '../reading/filter.js';

export const sharingModelFilter = new Filter('SharingModel', () => ({
  slugs: oneOf('slug', 'The model has one of these slugs.'),
  families: oneOf('family', 'It is of one of these families, such as "JRC operational mode".'),
}));
