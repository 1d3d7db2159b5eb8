/** An address that a request may be sent to, as far as its text shows; else what is wrong with it. */
export type OutboundUrl = { ok: true; url: URL } | { ok: false; problem: string };

const LONGEST = 2000;

export function parseOutboundUrl(text: string): OutboundUrl {
  const url = text.length <= LONGEST ? URL.parse(text) : null;
  if (!url) return { ok: false, problem: `The address is none. Give one such as ${EXAMPLE}.` };
  if (!['http:', 'https:'].includes(url.protocol)) {
    return {
      ok: false,
      problem: `The address begins with "${url.protocol}". Give one with http: or https:.`,
    };
  }
  if (url.username || url.password) {
    return { ok: false, problem: 'The address holds a user name or a password. Leave them out.' };
  }
  if (url.hash)
    return {
      ok: false,
      problem: 'The address holds a "#". Leave it out, with what comes after it.',
    };
  return { ok: true, url };
}

const EXAMPLE = 'https://data.example.org/graphql';

/** The host name without the brackets that an IPv6 address has in a URL. */
export const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1');
