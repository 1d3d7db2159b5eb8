import { byText, defineNoun, ordered } from '../reading/noun.js';
import { DataKind } from './data-kind.entity.js';
import { dataKindFilter } from './data-kind.filter.js';

export const dataKindNoun = defineNoun(DataKind, {
  filter: dataKindFilter,
  needs: { broader: ['broaderId'], theme: ['themeId'] },
  orders: { LABEL: ordered('By label.', byText('label')) },
});
