import { removeSource } from '../../harvest/sources/remove-source.js';
import { UsageFailure } from '../../server/failure.js';
import { print } from '../terminal.js';
import { withHarvester } from './with-harvester.js';

export async function runHarvestRemove(name: string): Promise<void> {
  const outcome = await withHarvester((harvester) => removeSource(harvester, name));
  if (!outcome.ok) throw new UsageFailure(outcome.message);
  const count = outcome.withdrawn.toLocaleString('en-GB');
  print(`Removed "${name}". Records of it that were withdrawn: ${count}.`);
}
