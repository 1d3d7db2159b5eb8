import { parentPort, workerData } from 'node:worker_threads';
import type { Facts } from '../../../matching/facts.js';
import { fitWeights } from '../../../matching/fit-weights.js';

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of a thread has none
parentPort?.postMessage(fitWeights(workerData as Facts));
