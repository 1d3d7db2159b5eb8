import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Facts } from '../../../matching/facts.js';
import type { WeightsFit } from '../../../matching/fit-weights.js';

/** Fits weights in a thread of its own: it takes seconds, in which a server has others to answer. */
export async function fitInWorker(facts: Facts, signal?: AbortSignal): Promise<WeightsFit> {
  const worker = new Worker(new URL('./fit-worker.js', import.meta.url), { workerData: facts });
  try {
    const [fit] = (await once(worker, 'message', { signal })) as [WeightsFit];
    return fit;
  } finally {
    await worker.terminate();
  }
}
