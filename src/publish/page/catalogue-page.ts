import { SYNTAXES } from '../rdf/syntaxes.js';
import { Addresses } from '../dcat/addresses.js';
import { type CatalogueRow, type Page, pageUrl } from '../dcat/describe-catalogue.js';
import { type Html, html, page as htmlPage } from './html.js';
import type { TitleRow } from './read-titles.js';

interface CataloguePage {
  catalogue: CatalogueRow;
  titles: readonly TitleRow[];
  page: Page;
  publicUrl: string;
}

/** The catalogue for people and search engines: what it lists, and how machines get it. */
export function cataloguePage({ catalogue, titles, page, publicUrl }: CataloguePage): string {
  const at = new Addresses(publicUrl);
  const alternates = SYNTAXES.map(({ extension, mediaType }) => ({
    type: mediaType,
    url: `${at.catalogue}.${extension}`,
  }));
  const entries = titles.map(
    ({ slug, title }) => html`<li><a href="${at.dataset(slug)}">${title}</a></li> `,
  );
  const body = html`<h1>Datasets of this Hansa</h1>
    <p>
      ${catalogue.entries} entries, last changed on ${catalogue.changedAt.slice(0, 10)}. The whole
      catalogue as DCAT-AP 3:
      ${alternates.map(({ url, type }) => html`<a href="${url}">${type}</a> `)}. All records of
      other kinds: <a href="${publicUrl}/export">exports</a>. Everything can be asked for by
      <a href="${publicUrl}/">GraphQL</a>.
    </p>
    <ul>
      ${entries}
    </ul>
    ${turnPages(page)}
    ${catalogue.credits.map(
      ({ text, url }) =>
        html`<p>
          <small><a href="${url}">${text}</a></small>
        </p>`,
    )}`;
  return htmlPage({
    title: 'Datasets of this Hansa',
    url: pageUrl(page, page.number),
    alternates,
    body,
  });
}

function turnPages(page: Page): Html {
  const { number, last } = page;
  const previous = html`<a rel="prev" href="${pageUrl(page, number - 1)}">Previous page</a>`;
  const next = html`<a rel="next" href="${pageUrl(page, number + 1)}">Next page</a>`;
  return html`<nav aria-label="Pages">
    ${number > 1 ? previous : null} Page ${number} of ${last} ${number < last ? next : null}
  </nav>`;
}
