import { join } from 'node:path';

/** A path inside the installed project, whether the code runs from `src` or from `dist`. */
export const projectPath = (...parts: string[]): string =>
  join(import.meta.dirname, '..', '..', ...parts);
