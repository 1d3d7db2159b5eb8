import { listing } from '../listing.js';
import { instrumentNoun } from './instrument.noun.js';
import { InstrumentType, InstrumentConnection } from './instrument.type.js';

export const instruments = listing(instrumentNoun, InstrumentType, InstrumentConnection);
