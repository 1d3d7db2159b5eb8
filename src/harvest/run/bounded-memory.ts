import v8 from 'node:v8';

let running = 0;

/**
 * Does work of which nearly all that is made is rubbish at once. Left alone, V8 lets the memory grow to four times what
 * is in use before it looks for rubbish; while such work is under way, half as much again is enough. That costs a run
 * few of its seconds and saves a server some hundred megabytes, which it would keep.
 */
export async function inBoundedMemory<Value>(work: () => Promise<Value>): Promise<Value> {
  running += 1;
  if (running === 1) v8.setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
  try {
    return await work();
  } finally {
    running -= 1;
    // 0 leaves it to V8 again.
    if (running === 0) v8.setFlagsFromString('--heap-growing-percent=0');
  }
}

const GROWTH_PERCENT = 50;
