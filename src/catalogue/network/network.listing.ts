import { listing } from '../listing.js';
import { networkNoun } from './network.noun.js';
import { NetworkType, NetworkConnection } from './network.type.js';

export const networks = listing(networkNoun, NetworkType, NetworkConnection);
