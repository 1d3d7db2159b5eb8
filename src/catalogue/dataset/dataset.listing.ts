import { listing } from '../listing.js';
import { datasetNoun } from './dataset.noun.js';
import { DatasetNodeType, DatasetConnection } from './dataset.type.js';

export const datasets = listing(datasetNoun, DatasetNodeType, DatasetConnection);
