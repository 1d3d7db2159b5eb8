/**
 * A web address in the form in which it is compared: without scheme, "www.", port, fragment, trailing slash and
 * tracking parameters, with the rest of the query in order. Null for what is no web address, and for the front page of
 * a site, which tells no dataset apart.
 */
export function addressKey(address: string): string | null {
  const url = URL.parse(address.trim());
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const path = decoded(url.pathname)
    .replace(/\/+$/, '')
    .replace(/\/{2,}/g, '/');
  const query = queryOf(url.searchParams);
  const fragment = /^#[!/]/.test(url.hash) ? decoded(url.hash).replace(/\/+$/, '') : '';
  const rest = path + query + fragment;
  return rest === '' || FRONT_PAGE.test(rest) ? null : url.hostname.replace(/^www\./, '') + rest;
}

/** Languages, start pages and the roots of interfaces. */
const FRONT_PAGE =
  /^(\/[a-z]{2}(-[a-z]{2})?)?(\/(index|home|default)\.\w+|\/(api|data|datasets?|opendata|open-data|catalog|catalogue|home))?$/i;

function queryOf(parameters: URLSearchParams): string {
  const kept = [...parameters]
    .filter(([name]) => !/^utm_|^(fbclid|gclid|session_?id|jsessionid)$/i.test(name))
    .map(([name, value]) => `${name}=${value}`);
  return kept.length > 0 ? `?${kept.toSorted().join('&')}` : '';
}

/** Some write "é" in an address, some "%C3%A9". */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
