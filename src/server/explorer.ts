import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { projectPath } from '../database/project-path.js';

const folder = projectPath('dist', 'explorer');
const page = 'index.html';

/** Serves the explorer at the root, or says how to build it. */
export async function addExplorer(server: FastifyInstance): Promise<void> {
  if (!existsSync(join(folder, page))) {
    server.get('/', async (_request, reply) =>
      reply.type('text/plain; charset=utf-8').send(notBuilt),
    );
    return;
  }
  await server.register(fastifyStatic, {
    root: folder,
    // A route for each file, so that other paths are unknown.
    wildcard: false,
    // Names hold a digest of the content; only the page itself changes under its name.
    immutable: true,
    maxAge: '1y',
    setHeaders: (reply, path) => {
      if (path.endsWith(page)) reply.header('cache-control', 'no-cache');
    },
  });
}

const notBuilt = 'The explorer is not built: run `npm run build`. The endpoint is /graphql.\n';
