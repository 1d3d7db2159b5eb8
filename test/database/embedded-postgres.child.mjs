// Starts the embedded database of the folder given, says what happens, then its address as JSON, and stays.
// SIGTERM stops the database. Node takes the types out of the sources; their names have to be found for it.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

registerHooks({
  resolve(specifier, context, next) {
    const typed = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    const isOurs = specifier.startsWith('.') && existsSync(fileURLToPath(typed));
    return next(isOurs ? typed.href : specifier, context);
  },
});

const { startEmbeddedPostgres } = await import('../../src/database/embedded-postgres.ts');

const report = (line) => console.log(line);
const database = await startEmbeddedPostgres({ folder: process.argv[2], report });
const keepAlive = setInterval(() => {}, 1_000);
process.once('SIGTERM', () => {
  clearInterval(keepAlive);
  void database.stop();
});
console.log(JSON.stringify({ url: database.url, owned: database.owned }));
