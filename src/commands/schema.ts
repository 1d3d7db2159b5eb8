import { printSubgraphSchema } from '@apollo/subgraph';
import { createSubgraph } from '../federation/subgraph.js';
import { printSdl } from '../server/print-sdl.js';
import { createSchema } from '../server/schema.js';

export interface SchemaOptions {
  /** As other members of a federation see it. */
  subgraph?: boolean;
}

export async function runSchema({ subgraph }: SchemaOptions): Promise<void> {
  const schema = await createSchema();
  process.stdout.write(
    subgraph ? `${printSubgraphSchema(createSubgraph(schema))}\n` : printSdl(schema),
  );
}
