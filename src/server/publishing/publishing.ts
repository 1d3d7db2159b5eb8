import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Publishing, published } from './answer.js';
import { tagEncodings } from './entity-tag.js';

/** What Hansa gives out besides GraphQL: itself as DCAT-AP, and its records as tables. */
export async function addPublishing(
  server: FastifyInstance,
  publishing: Publishing,
): Promise<void> {
  await server.register(async (scope) => {
    tagEncodings(scope);
    scope.addHook('onSend', keepPagesStill);
    const catalogue = published(publishing, async (exchange) =>
      (await import('./catalogue-route.js')).answerCatalogue(exchange),
    );
    for (const url of ['/dcat/catalog', '/dcat/catalog.:extension']) {
      scope.route({ method: ['GET', 'HEAD'], url, handler: catalogue });
    }
    const dataset = published(publishing, async (exchange) =>
      (await import('./dataset-route.js')).answerDataset(exchange),
    );
    scope.route({ method: ['GET', 'HEAD'], url: '/dcat/dataset/:name', handler: dataset });
    const exported = published(publishing, async (exchange) =>
      (await import('./export-route.js')).answerExport(exchange),
    );
    scope.route({ method: ['GET', 'HEAD'], url: '/export/:name.:extension', handler: exported });
    const exports = published(publishing, async (exchange) =>
      (await import('./export-route.js')).answerExports(exchange),
    );
    scope.route({ method: ['GET', 'HEAD'], url: '/export', handler: exports });
    addSitemap(scope, publishing);
    scope.get('/dcat', async (_request, reply) => reply.redirect('./dcat/catalog', 303));
  });
}

/** The way in for search engines: the pages of datasets have schema.org in them. */
function addSitemap(scope: FastifyInstance, publishing: Publishing): void {
  const method = ['GET', 'HEAD'];
  scope.route({
    method,
    url: '/robots.txt',
    handler: published(publishing, async (exchange) =>
      (await import('./sitemap-route.js')).answerRobots(exchange),
    ),
  });
  const index = published(publishing, async (exchange) =>
    (await import('./sitemap-route.js')).answerSitemapIndex(exchange),
  );
  scope.route({ method, url: '/sitemap.xml', handler: index });
  const file = published(publishing, async (exchange) =>
    (await import('./sitemap-route.js')).answerSitemap(exchange),
  );
  scope.route({ method, url: '/sitemap-:number.xml', handler: file });
}

/** Pages hold what sources state: should a script ever slip in, browsers do not run it. */
async function keepPagesStill(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (!String(reply.getHeader('content-type')).startsWith('text/html')) return;
  reply.header('content-security-policy', STILL);
}

const STILL =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
