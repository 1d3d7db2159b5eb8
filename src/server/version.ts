import { readFileSync } from 'node:fs';
import { projectPath } from '../database/project-path.js';

const manifest = readFileSync(projectPath('package.json'), 'utf8');

/** The version of this Hansa, as its package says it. */
export const HANSA_VERSION = (JSON.parse(manifest) as { version: string }).version;
