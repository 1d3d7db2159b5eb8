import { listing } from '../listing.js';
import { useCaseNoun } from './use-case.noun.js';
import { UseCaseType, UseCaseConnection } from './use-case.type.js';

export const useCases = listing(useCaseNoun, UseCaseType, UseCaseConnection);
