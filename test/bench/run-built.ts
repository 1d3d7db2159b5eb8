import { registerHooks } from 'node:module';
import { projectPath } from '../../src/database/project-path.ts';
import { pathToFileURL } from 'node:url';

/**
 * Lets the bench measure the program as it is shipped: what it takes from `src` comes from `dist`.
 *
 * Its own files are run as they are; Node strips their types.
 */
const folder = (name: string): string => `${pathToFileURL(projectPath(name)).href}/`;
const [src, dist, test] = [folder('src'), folder('dist'), folder('test')];

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (!specifier.startsWith('.') || !context.parentURL?.startsWith(test)) {
      return nextResolve(specifier, context);
    }
    const { href } = new URL(specifier, context.parentURL);
    if (href.startsWith(src)) return nextResolve(href.replace(src, dist), context);
    return nextResolve(href.replace(/\.js$/, '.ts'), context);
  },
});
