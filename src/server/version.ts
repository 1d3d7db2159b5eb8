import { readFileSync } from 'node:fs';
import { projectPath } from '../database/project-path.js';

/** The version of this Hansa. */
export function readVersion(): string {
  const manifest = readFileSync(projectPath('package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
