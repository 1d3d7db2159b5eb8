import { printSdl } from '../server/print-sdl.js';
import { createSchema } from '../server/schema.js';

export async function runSchema(): Promise<void> {
  process.stdout.write(printSdl(await createSchema()));
}
