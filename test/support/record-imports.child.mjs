// Loaded before a program by --import: writes at its end which files it has imported, as JSON.
import { statSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

const imported = new Set();

registerHooks({
  load(url, context, nextLoad) {
    if (url.startsWith('file:')) imported.add(url);
    return nextLoad(url, context);
  },
});

process.on('exit', () => {
  const files = [...imported].map((url) => ({ url, bytes: statSync(new URL(url)).size }));
  writeFileSync(process.env.RECORDED_IMPORTS, JSON.stringify(files));
});
