import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { WeighRequest, Weighing } from './weigh-members.js';

/** Composes in a thread of its own: it takes up to a second, in which a server has others to answer. */
export async function weighInWorker(request: WeighRequest): Promise<Weighing> {
  const worker = new Worker(new URL('./weigh-worker.js', import.meta.url), { workerData: request });
  try {
    const [weighing] = (await once(worker, 'message')) as [Weighing];
    return weighing;
  } finally {
    await worker.terminate();
  }
}
