import type { FastifyReply } from 'fastify';
import {
  MOST_ADDRESSES,
  readSitemap,
  readSitemapFiles,
} from '../../publish/sitemap/read-sitemap.js';
import { writeSitemap, writeSitemapIndex } from '../../publish/sitemap/write-sitemap.js';
import type { Database } from '../../database/database.js';
import { readRevision } from '../../database/revision-watcher.js';
import { type Exchange, isHeld, say, sayAway } from './answer.js';
import { entityTag } from './entity-tag.js';
import { MOST_LONG_ANSWERS, longAnswers } from './places.js';
import { sendStream } from './send-stream.js';

const XML = 'application/xml; charset=utf-8';

/** Everything may be read; where the pages of datasets are, is in the sitemap (RFC 9309). */
export async function answerRobots({ reply, publicUrl }: Exchange): Promise<FastifyReply> {
  const lines = ['User-agent: *', 'Allow: /', '', `Sitemap: ${publicUrl.url}/sitemap.xml`];
  reply.header('cache-control', publicUrl.isSet ? 'public, max-age=3600' : 'private, no-cache');
  return reply.type('text/plain; charset=utf-8').send(`${lines.join('\n')}\n`);
}

/** The list of the files of the sitemap. */
export async function answerSitemapIndex(exchange: Exchange): Promise<FastifyReply> {
  const { request, reply, open, publicUrl } = exchange;
  if (isHeld(exchange, tagOf(exchange, await open.revisions.current()))) {
    return reply.code(304).send();
  }
  reply.type(XML);
  if (request.method === 'HEAD') return reply.send();
  return reply.send(writeSitemapIndex(await readSitemapFiles(open.database), publicUrl.url));
}

/** One file of the sitemap, streamed. */
export async function answerSitemap(exchange: Exchange): Promise<FastifyReply> {
  const { request, reply, open } = exchange;
  const { number: asked } = request.params as { number: string };
  const files = await readSitemapFiles(open.database);
  const file = files.find(({ number }) => String(number) === asked);
  if (!file) return say(reply, 404, 'There is no such part of the sitemap; /sitemap.xml has all.');
  if (isHeld(exchange, tagOf(exchange, await open.revisions.current()))) {
    return reply.code(304).send();
  }
  reply.type(XML);
  if (request.method === 'HEAD') return reply.send();
  const done = await longAnswers.with(() =>
    open.database.snapshot((database) => streamFile(exchange, file.number, database)),
  );
  const line = `${MOST_LONG_ANSWERS} exports are being sent to others at the moment; try again soon.`;
  return done ? reply : sayAway(reply, line);
}

async function streamFile(exchange: Exchange, number: number, database: Database): Promise<true> {
  isHeld(exchange, tagOf(exchange, await readRevision(database)));
  const entries = readSitemap(database, { number, size: MOST_ADDRESSES });
  await sendStream(exchange.reply, writeSitemap(entries, exchange.publicUrl.url));
  return true;
}

const tagOf = ({ request, publicUrl }: Exchange, revision: number): string =>
  entityTag(revision, publicUrl.url, request.url);
