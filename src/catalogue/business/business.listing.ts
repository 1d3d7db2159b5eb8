import { listing } from '../listing.js';
import { businessNoun } from './business.noun.js';
import { BusinessType, BusinessConnection } from './business.type.js';

export const businesses = listing(businessNoun, BusinessType, BusinessConnection);
