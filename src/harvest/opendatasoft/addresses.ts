import { isJsonFile, wholeNumber } from '../address-parts.js';

/** The most that a page may have. */
const DATASETS_PER_PAGE = 100;
/** A page cannot reach further; exports can. */
const DATASETS_IN_PAGES = 10_000;

const CATALOGUE = /^(.*\/api\/(?:explore\/)?v2(?:\.\d)?\/(?:catalog|opendatasoft))(?:\/(.*))?$/;

/** Where to begin, from the address of a portal, of one of its pages, of its interface or of a file of its answers. */
export function firstOpendatasoftUrl(address: URL): URL {
  if (isJsonFile(address)) return address;
  const [, catalogue, rest = ''] = CATALOGUE.exec(address.pathname) ?? [];
  if (catalogue === undefined) return urlOfPage(address);
  const isList = rest === '' || /^datasets\/?$/.test(rest);
  if (!isList) return address;
  const url = new URL(address);
  url.pathname = `${catalogue}/datasets`;
  return pageUrl(url);
}

function pageUrl(address: URL): URL {
  const url = new URL(address);
  url.hash = '';
  if (!url.searchParams.has('limit')) url.searchParams.set('limit', String(DATASETS_PER_PAGE));
  if (!url.searchParams.has('offset')) url.searchParams.set('offset', '0');
  return url;
}

/** "/explore/dataset/trees/" is the page of one dataset; what else a page is asked for is not for the interface. */
function urlOfPage(address: URL): URL {
  const [, id] = /^\/explore\/dataset\/([^/]+)/.exec(address.pathname) ?? [];
  const list = '/api/explore/v2.1/catalog/datasets';
  return id === undefined ? pageUrl(new URL(list, address)) : new URL(`${list}/${id}`, address);
}

/**
 * The address of what follows a page; null when all is read. What pages cannot reach comes as one export. Only an
 * empty page ends a list of unknown length.
 */
export function nextOpendatasoftUrl(
  page: string,
  datasets: number,
  total: number | null,
): string | null {
  const url = new URL(page);
  const isWhole = url.pathname.includes('/exports/') || isJsonFile(url);
  const next = wholeNumber(url.searchParams.get('offset')) + datasets;
  if (isWhole || datasets === 0 || total === null || next >= total) return null;
  url.searchParams.set('offset', String(next));
  const limit = wholeNumber(url.searchParams.get('limit'));
  if (next + limit <= DATASETS_IN_PAGES) return url.href;
  url.pathname = url.pathname.replace(/datasets\/?$/, 'exports/json');
  url.searchParams.delete('limit');
  return url.href;
}

/** Null when the document is not from the interface, but say from a file of its answers. */
export function exportUrl(document: string, id: string, format: string): string | null {
  const { origin, pathname } = new URL(document);
  const [, catalogue] = CATALOGUE.exec(pathname) ?? [];
  if (catalogue === undefined) return null;
  return `${origin}${catalogue}/datasets/${encodeURIComponent(id)}/exports/${format}`;
}

/** Where a file that is attached to a dataset can be had; null when the document is not from the interface. */
export function fileUrl(document: string, id: string, file: string | null): string | null {
  const { origin, pathname } = new URL(document);
  const [, catalogue] = CATALOGUE.exec(pathname) ?? [];
  if (catalogue === undefined || file === null) return null;
  return `${origin}${catalogue}/datasets/${encodeURIComponent(id)}/attachments/${encodeURIComponent(file)}`;
}

/** The page of a dataset in its portal; null when the document is not from the interface. */
export function datasetPage(document: string, id: string): string | null {
  const { origin, pathname } = new URL(document);
  return CATALOGUE.test(pathname) ? `${origin}/explore/dataset/${encodeURIComponent(id)}/` : null;
}
