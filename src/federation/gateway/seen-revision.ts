import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';

/** What Hansa says in the header of an answer, and what keeps a later one from being older. */
const REVISION = 'hansa-revision';
const LEAST_REVISION = 'hansa-min-revision';

interface RequestContext {
  headers: Readonly<Record<string, string>>;
  request: object;
}

/**
 * The newest revision that Hansa has named in one request. Its answers may come from several servers and replicas: each
 * part of a plan asks for what the parts before it have seen, so that no record that one names is missing in another.
 */
const seen = new WeakMap<object, number>();

/** What Hansa is asked with: the revision that whoever asks has named, or the one that was seen since. */
export function leastRevision({ headers, request }: RequestContext): Record<string, string> {
  const wanted = headers[LEAST_REVISION];
  const known = seen.get(request);
  const isWantedNewer = known === undefined || Number(wanted) > known;
  const least = isWantedNewer ? wanted : String(known);
  return least === undefined ? {} : { [LEAST_REVISION]: least };
}

/** Takes note of what the headers of an answer say. */
export function seeRevision(
  { request }: RequestContext,
  { [REVISION]: text }: Readonly<Record<string, unknown>>,
): void {
  const revision = Number(text);
  if (revision >= 0) seen.set(request, Math.max(revision, seen.get(request) ?? 0));
}

/** Hands it on with the answer of the gateway. */
export const tellSeenRevision: GatewayPlugin = {
  onResponse({ request, response }) {
    const revision = seen.get(request);
    if (revision !== undefined) response.headers.set(REVISION, String(revision));
  },
};
