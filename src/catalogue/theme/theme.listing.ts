import { listing } from '../listing.js';
import { themeNoun } from './theme.noun.js';
import { ThemeType, ThemeConnection } from './theme.type.js';

export const themes = listing(themeNoun, ThemeType, ThemeConnection);
