import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readVersion } from '../version.js';

const version = readVersion();

/** Says which bytes an answer has: those of this revision, at this address, as this version of Hansa writes them. */
export function entityTag(revision: number, ...what: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([version, ...what]));
  return `"${revision}-${hash.digest('base64url').slice(0, 12)}"`;
}

const encodingPart = /-(br|gzip)"$/;

/** The tag with which a client says that it has the answer already; undefined when it has not. */
export function heldTag({ headers }: FastifyRequest, tag: string): string | undefined {
  const held = (headers['if-none-match'] ?? '').split(',').map((given) => given.trim());
  return held.find((given) => given === '*' || plain(given) === tag);
}

const plain = (given: string): string => given.replace(/^W\//, '').replace(encodingPart, '"');

/** A compressed answer has other bytes, and so another tag; must come before the routes, and after the compression. */
export function tagEncodings(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    route.onSend = [route.onSend ?? [], addEncoding].flat();
  });
}

async function addEncoding(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const [tag, encoding] = [reply.getHeader('etag'), reply.getHeader('content-encoding')];
  if (typeof tag !== 'string' || typeof encoding !== 'string') return;
  if (!encodingPart.test(tag)) reply.header('etag', tag.replace(/"$/, `-${encoding}"`));
}
