import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request that has no body says that no foreign page has made a browser send it: pages may not send these
 * headers without being asked for. Apollo refuses all others, and other types.
 */
export function isPreflighted(headers: IncomingHttpHeaders): boolean {
  const type = headers['content-type'];
  if (type !== undefined) return JSON_TYPE.test(type);
  return Boolean(headers['apollo-require-preflight'] ?? headers['x-apollo-operation-name']);
}

export const JSON_TYPE = /^application\/json(; ?charset=utf-8)?$/i;
