import type { Catalogue } from '../catalogue.js';
import type { Rows } from '../write/tables.js';
import { planBusinesses } from './plan-businesses.js';
import { planCities } from './plan-cities.js';
import { planDatasets } from './plan-datasets.js';
import { planEvents } from './plan-events.js';
import { planGroups } from './plan-groups.js';
import { planImplementations } from './plan-implementations.js';
import { planReferences } from './plan-references.js';
import { planUseCases } from './plan-use-cases.js';
import { planVocabulary } from './plan-vocabulary.js';

/** Turns a catalogue into the rows of every table; nothing is read or written. */
export function planRows(catalogue: Catalogue): Rows {
  return {
    ...planVocabulary(catalogue),
    ...planReferences(catalogue),
    ...planCities(catalogue),
    ...planBusinesses(catalogue),
    ...planDatasets(catalogue),
    ...planUseCases(catalogue),
    ...planImplementations(catalogue),
    ...planGroups(catalogue),
    ...planEvents(catalogue),
  };
}
