import { byText, defineNoun, ordered } from '../reading/noun.js';
import { Theme } from './theme.entity.js';
import { themeFilter } from './theme.filter.js';

export const themeNoun = defineNoun(Theme, {
  filter: themeFilter,
  needs: { broader: ['broaderId'] },
  orders: {
    LABEL: ordered('By label.', byText('label')),
    CODE: ordered('By code.', byText('code')),
  },
});
