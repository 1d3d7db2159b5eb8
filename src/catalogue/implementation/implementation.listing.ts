import { listing } from '../listing.js';
import { implementationNoun } from './implementation.noun.js';
import { ImplementationType, ImplementationConnection } from './implementation.type.js';

export const implementations = listing(
  implementationNoun,
  ImplementationType,
  ImplementationConnection,
);
