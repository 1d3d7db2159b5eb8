/** An address that a request may be sent to, as far as its text shows; else what is wrong with it. */
export type OutboundUrl = { ok: true; url: URL } | { ok: false; problem: string };

const LONGEST = 2000;

export function parseOutboundUrl(text: string): OutboundUrl {
  const url = text.length <= LONGEST ? URL.parse(text) : null;
  if (!url) return { ok: false, problem: `is no address. It takes one such as ${EXAMPLE}` };
  if (!['http:', 'https:'].includes(url.protocol)) {
    return { ok: false, problem: `begins with "${url.protocol}". It takes http: or https:` };
  }
  if (url.username || url.password) {
    return { ok: false, problem: 'holds a user name or a password. Leave them out' };
  }
  if (url.hash) return { ok: false, problem: 'holds a "#". Leave out what comes after it' };
  return { ok: true, url };
}

const EXAMPLE = 'https://data.example.org/graphql';

/** The host name without the brackets that an IPv6 address has in a URL. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1');
