import { decodePathPart, isJsonFile, wholeNumber } from '../address-parts.js';

/** Few enough for slow portals; CKAN's own harvester asks for as many. */
const DATASETS_PER_PAGE = '100';

const ACTION = /^(.*\/api(?:\/3)?\/action)(?:\/([a-z_]+))?\/?$/;
const API = /^(.*\/api)(?:\/3)?\/?$/;
const PAGE_OF_PORTAL = /^(.*?)\/(dataset|organization|group)(?:\/([^/]+))?\/?$/;

/** Where to begin, from the address of a portal, of one of its pages, of its interface or of a file of its answers. */
export function firstCkanUrl(address: URL): URL {
  if (isJsonFile(address)) return address;
  const [, interfacePath, action] = ACTION.exec(address.pathname) ?? [];
  if (interfacePath !== undefined) return urlOfAction(address, interfacePath, action);
  const [, apiPath] = API.exec(address.pathname) ?? [];
  if (apiPath !== undefined) return searchUrl(address, `${apiPath}/3/action`);
  const [, portalPath, page, name] = PAGE_OF_PORTAL.exec(address.pathname) ?? [];
  if (portalPath === undefined)
    return searchUrl(address, `${address.pathname.replace(/\/$/, '')}/api/3/action`);
  return urlOfPage(address, `${portalPath}/api/3/action`, { page, name });
}

function urlOfAction(address: URL, path: string, action: string | undefined): URL {
  const isSearch = action === undefined || action === 'package_search';
  return isSearch ? searchUrl(address, path) : address;
}

/** What is asked beside the paging is kept. Sorted by id, datasets that change meanwhile do not move across pages. */
function searchUrl(address: URL, path: string): URL {
  const url = new URL(address);
  url.pathname = `${path}/package_search`;
  url.hash = '';
  const { searchParams } = url;
  if (!searchParams.has('rows')) searchParams.set('rows', DATASETS_PER_PAGE);
  if (!searchParams.has('start')) searchParams.set('start', '0');
  if (!searchParams.has('sort')) searchParams.set('sort', 'id asc');
  return url;
}

function urlOfPage(
  address: URL,
  path: string,
  { page, name }: { page: string | undefined; name: string | undefined },
): URL {
  const url = new URL(address);
  url.search = '';
  if (name === undefined) return searchUrl(url, path);
  if (page === 'dataset')
    return actionUrl(url, `${path}/package_show`, { id: decodePathPart(name) });
  url.searchParams.set(
    'fq',
    `${page === 'group' ? 'groups' : 'organization'}:${decodePathPart(name)}`,
  );
  return searchUrl(url, path);
}

function actionUrl(address: URL, path: string, parameters: Record<string, string>): URL {
  const url = new URL(address);
  url.pathname = path;
  url.hash = '';
  url.search = new URLSearchParams(parameters).toString();
  return url;
}

/** DKAN has no search: it lists datasets whole or, some only, by their names. A selection is nobody's but the search's. */
export function otherCkanUrls(first: URL): URL[] {
  const [, path] = /^(.*)\/package_search$/.exec(first.pathname) ?? [];
  const isSelection = first.searchParams.has('q') || first.searchParams.has('fq');
  if (path === undefined || isSelection) return [];
  const paging = { limit: DATASETS_PER_PAGE, offset: '0' };
  return [
    actionUrl(first, `${path}/current_package_list_with_resources`, paging),
    actionUrl(first, `${path}/package_list`, {}),
  ];
}

/** The address of one dataset, beside that of a list of names. */
export function showUrl(listUrl: string, id: string): string {
  const url = new URL(listUrl);
  return actionUrl(url, url.pathname.replace(/[^/]*$/, 'package_show'), { id }).href;
}

/** What a page told of the whole. */
export interface PageRead {
  readonly datasets: number;
  /** Null when it does not say. */
  readonly total: number | null;
}

/**
 * The address of the page after one; null when all is read. Servers may answer fewer than were asked, so the next
 * begins after as many as came; only an empty page ends a list of unknown length.
 */
export function nextPageUrl(page: string, { datasets, total }: PageRead): string | null {
  const url = new URL(page);
  const offset = url.searchParams.has('limit') ? 'offset' : 'start';
  const next = wholeNumber(url.searchParams.get(offset)) + datasets;
  const isAll = total === null ? !url.searchParams.has('limit') : next >= total;
  if (datasets === 0 || isAll || isJsonFile(url)) return null;
  url.searchParams.set(offset, String(next));
  return url.href;
}
