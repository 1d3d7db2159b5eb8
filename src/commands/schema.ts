import { printOwnSubgraph } from '../server/public-subgraph.js';
import { printSdl } from '../server/print-sdl.js';
import { createSchema } from '../server/schema.js';

export interface SchemaOptions {
  /** As other members of a federation see it. */
  subgraph?: boolean;
}

export async function runSchema({ subgraph }: SchemaOptions): Promise<void> {
  process.stdout.write(subgraph ? `${await printOwnSubgraph()}\n` : printSdl(await createSchema()));
}
