import { setImmediate as nextTurn } from 'node:timers/promises';

/** Runs long work a slice at a time, so that requests are served in between. */
export async function runInSlices<Result>(work: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const sliceEnd = performance.now() + SLICE_MS;
    while (performance.now() < sliceEnd) {
      const step = work.next();
      if (step.done) return step.value;
    }
    await nextTurn();
  }
}

const SLICE_MS = 10;
