import { listing } from '../listing.js';
import { eventNoun } from './event.noun.js';
import { EventType, EventConnection } from './event.type.js';

export const events = listing(eventNoun, EventType, EventConnection);
