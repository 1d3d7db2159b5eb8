import { projectPath } from '../database/project-path.js';

/** Holds the starting catalogue. */
export const startingCatalogue = projectPath('src', 'seed', 'facts');
