/** The interface of udata, of which the whole catalogue is DCAT. */
export const UDATA_API = /\/api\/1(\/(datasets|site|organizations)?\/?)?$/;

/** Where to begin, from the address of a document or of an interface that has one beside. */
export function firstDcatUrl(address: URL): URL {
  if (!UDATA_API.test(address.pathname)) return address;
  const path = address.pathname.replace(UDATA_API, '/api/1/site/catalog');
  return new URL(path, address);
}
