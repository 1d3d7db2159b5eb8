import { migrate, whileAlone } from '../server/migrations.js';
import { notice, print } from './terminal.js';
import { withDatabase } from './with-database.js';

export async function runMigrate(): Promise<void> {
  const nothing = async () => {};
  const made = await withDatabase(nothing, (open) =>
    whileAlone(open.database, notice, () => migrate(open, notice)),
  );
  print(made === 0 ? 'The tables are up to date.' : 'The tables are up to date now.');
}
