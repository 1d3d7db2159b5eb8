import { byPosition, byText, defineNoun, ordered } from '../reading/noun.js';
import { Dataset, Distribution } from './dataset.entity.js';
import { datasetFilter } from './dataset.filter.js';

export const datasetNoun = defineNoun(Dataset, {
  filter: datasetFilter,
  needs: {
    publisher: ['publisherCityId', 'publisherBusinessId', 'publisherName'],
    theme: ['themeId'],
  },
  orders: {
    TITLE: ordered('By title.', byText('title')),
    TYPE: ordered('By type, then title.', byText('type'), byText('title')),
  },
});

export const distributionNoun = defineNoun(Distribution, {
  orders: { POSITION: byPosition },
});
