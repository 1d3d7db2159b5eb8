import { listing } from '../listing.js';
import { dataKindNoun } from './data-kind.noun.js';
import { DataKindType, DataKindConnection } from './data-kind.type.js';

export const dataKinds = listing(dataKindNoun, DataKindType, DataKindConnection);
