import { Addresses } from '../dcat/addresses.js';
import { escapeXml } from '../rdf/escape-xml.js';
import type { SitemapEntry, SitemapFile } from './read-sitemap.js';

const begin = (element: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${element} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n`;

/** Where the files are (sitemaps.org). */
export function writeSitemapIndex(files: readonly SitemapFile[], publicUrl: string): string {
  const entries = files.map(({ number, changedAt }) =>
    describe('sitemap', `${publicUrl}/sitemap-${number}.xml`, changedAt),
  );
  return `${begin('sitemapindex')}${entries.join('')}</sitemapindex>\n`;
}

/** One file: the pages of datasets, piece by piece. */
export async function* writeSitemap(
  batches: AsyncIterable<readonly SitemapEntry[]>,
  publicUrl: string,
): AsyncGenerator<string> {
  const at = new Addresses(publicUrl);
  yield begin('urlset');
  for await (const entries of batches) {
    yield entries
      .map(({ slug, changedAt }) => describe('url', at.dataset(slug), changedAt))
      .join('');
  }
  yield '</urlset>\n';
}

const describe = (element: string, url: string, changedAt: string): string =>
  `<${element}><loc>${escapeXml(url)}</loc><lastmod>${changedAt}</lastmod></${element}>\n`;
