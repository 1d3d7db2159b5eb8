import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether a header brings the token; how long the look takes says nothing about it. */
export function bringsToken(authorization: string | undefined, token: string): boolean {
  const [, given] = /^bearer +(\S+)$/i.exec(authorization ?? '') ?? [];
  return given !== undefined && timingSafeEqual(hash(given), hash(token));
}

/** Of equal length, whatever was given. */
const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
