import type { FastifyReply } from 'fastify';
import { EXPORT_FORMATS, findFormat, type ExportFormat } from '../../publish/export/formats.js';
import { EXPORT_NAMES } from '../../publish/export/names.js';
import { EXPORT_TABLES, type ExportTable, findTable } from '../../publish/export/tables.js';
import { countRows, writeExport } from '../../publish/export/write-export.js';
import { exportPage, listExports } from '../../publish/page/export-page.js';
import { readRevision } from '../../database/revision-watcher.js';
import type { Database } from '../../database/database.js';
import { acceptedType } from './accepted-type.js';
import { type Exchange, isHeld, say, sayAway } from './answer.js';
import { entityTag } from './entity-tag.js';
import { HTML } from './form.js';
import { MOST_LONG_ANSWERS, longAnswers } from './places.js';
import { sendStream } from './send-stream.js';

const JSON_TYPE = 'application/json';

/** What can be exported: for people, or as JSON. */
export async function answerExports(exchange: Exchange): Promise<FastifyReply> {
  const { request, reply, open, publicUrl } = exchange;
  reply.header('vary', 'accept');
  const type = acceptedType(request.headers.accept, [JSON_TYPE, HTML.mediaType]);
  if (!type) return say(reply, 406, `Accepted types are: ${JSON_TYPE}, ${HTML.mediaType}.`);
  const revision = await open.revisions.current();
  if (isHeld(exchange, entityTag(revision, publicUrl.url, 'exports', type))) {
    return reply.code(304).send();
  }
  const counts = await countRows(open.database, EXPORT_TABLES);
  const list = { tables: EXPORT_TABLES, counts, publicUrl: publicUrl.url };
  if (type === JSON_TYPE) return reply.send(listExports(list));
  return reply.type(HTML.contentType).send(exportPage(list));
}

/** All records of a noun, streamed. */
export async function answerExport(exchange: Exchange): Promise<FastifyReply> {
  const { request, reply, open } = exchange;
  const { name, extension } = request.params as { name: string; extension: string };
  const [table, format] = [findTable(name), findFormat(extension)];
  if (!table || !format) return sayExports(reply);
  if (isHeld(exchange, tagOf(exchange, await open.revisions.current()))) {
    return reply.code(304).send();
  }
  reply.type(format.contentType);
  reply.header('content-disposition', `inline; filename="${name}.${extension}"`);
  if (request.method === 'HEAD') return reply.send();
  const done = await longAnswers.with(() =>
    open.database.snapshot((database) => streamExport(exchange, { table, format, database })),
  );
  const line = `${MOST_LONG_ANSWERS} exports are being sent to others at the moment; try again soon.`;
  return done ? reply : sayAway(reply, line);
}

const tagOf = ({ request, publicUrl }: Exchange, revision: number): string =>
  entityTag(revision, publicUrl.url, request.url);

interface ExportStream {
  table: ExportTable;
  format: ExportFormat;
  database: Database;
}

async function streamExport(
  exchange: Exchange,
  { table, format, database }: ExportStream,
): Promise<true> {
  isHeld(exchange, tagOf(exchange, await readRevision(database)));
  await sendStream(exchange.reply, writeExport(database, table, format));
  return true;
}

function sayExports(reply: FastifyReply): FastifyReply {
  const names = EXPORT_NAMES.join(', ');
  const endings = EXPORT_FORMATS.map(({ extension }) => `.${extension}`).join(' or ');
  return say(reply, 404, `There is no such export. There are: ${names}; each as ${endings}.`);
}
