import type { FastifyRequest } from 'fastify';

const hostForm = /^([a-z\d-]+(\.[a-z\d-]+)*\.?|\[[\da-f:.]+\])(:\d{1,5})?$/i;

/** Where a client reaches this Hansa. */
export interface PublicUrl {
  url: string;
  /** Set by the operator; otherwise, what the request says is taken, and no cache that others share may keep it. */
  isSet: boolean;
}

/** As set, or as the request names the host; undefined when that is no name of a host. */
export function publicUrlOf(
  { protocol, headers }: FastifyRequest,
  set: string | undefined,
): PublicUrl | undefined {
  if (set !== undefined) return { url: set, isSet: true };
  const host = headers.host ?? '';
  return hostForm.test(host) ? { url: `${protocol}://${host}`, isSet: false } : undefined;
}
