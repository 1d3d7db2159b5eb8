import type { FastifyReply } from 'fastify';
import { type Page, pageUrl } from '../../publish/dcat/describe-catalogue.js';
import { lastPage, PAGE_SIZE, writeCatalogue } from '../../publish/dcat/document.js';
import { readCatalogueRow } from '../../publish/dcat/read-catalogue.js';
import { cataloguePage } from '../../publish/page/catalogue-page.js';
import { readTitles } from '../../publish/page/read-titles.js';
import type { Database } from '../../database/database.js';
import { type Exchange, isHeld, say, sayAway } from './answer.js';
import { entityTag } from './entity-tag.js';
import { HTML, type Form, findForm, sayForms } from './form.js';
import { MOST_LONG_ANSWERS, longAnswers } from './places.js';
import { sendStream } from './send-stream.js';

/** The whole catalogue or, with ?page=, a page of it; as a page for people, it always comes in pages. */
export async function answerCatalogue(exchange: Exchange): Promise<FastifyReply> {
  const { request, reply, open } = exchange;
  const { extension } = request.params as { extension?: string };
  const form = findForm(request, reply, extension);
  if (!form) return sayForms(reply, extension);
  const number = pageAsked(request.query as { page?: unknown }, form);
  if (number === null) return say(reply, 400, 'The parameter "page" takes a number from 1.');
  const revision = await open.revisions.current();
  if (isHeld(exchange, tagOf(exchange, { revision, form, number }))) return reply.code(304).send();
  if (number !== undefined) return answerPage(exchange, form, number);
  return request.method === 'HEAD' ? answerHead(exchange, form) : answerWhole(exchange, form);
}

/** Undefined: all of it; null: something that is no page. */
function pageAsked({ page }: { page?: unknown }, { extension }: Form): number | undefined | null {
  if (page === undefined) return extension === HTML.extension ? 1 : undefined;
  return typeof page === 'string' && /^[1-9]\d{0,8}$/.test(page) ? Number(page) : null;
}

const tagOf = (
  { publicUrl, request }: Exchange,
  { revision, form, number }: { revision: number; form: Form; number: number | undefined },
): string =>
  entityTag(revision, publicUrl.url, pathOf(request.url), form.extension, String(number ?? 'all'));

const pathOf = (url: string): string => url.split('?', 1)[0]!;

async function answerHead(exchange: Exchange, form: Form): Promise<FastifyReply> {
  const catalogue = await readCatalogueRow(exchange.open.database);
  linkPages(exchange, { url: documentUrl(exchange), number: 0, last: lastPage(catalogue) });
  return exchange.reply.type(form.contentType).send();
}

async function answerWhole(exchange: Exchange, form: Form): Promise<FastifyReply> {
  const { reply, open } = exchange;
  const done = await longAnswers.with(() =>
    open.database.snapshot((database) => streamWhole(exchange, form, database)),
  );
  if (done) return reply;
  const line = `${MOST_LONG_ANSWERS} exports are being sent to others at the moment; try again soon, or begin with ?page=1.`;
  return sayAway(reply, line);
}

async function streamWhole(exchange: Exchange, form: Form, database: Database): Promise<true> {
  const { reply, publicUrl } = exchange;
  const catalogue = await readCatalogueRow(database);
  const { revision } = catalogue;
  isHeld(exchange, tagOf(exchange, { revision, form, number: undefined }));
  linkPages(exchange, { url: documentUrl(exchange), number: 0, last: lastPage(catalogue) });
  reply.type(form.contentType);
  const request = { syntax: form.syntax!, publicUrl: publicUrl.url };
  await sendStream(reply, writeCatalogue(database, catalogue, request));
  return true;
}

/** A page is short enough to be made before it is sent: no client holds up the database. */
async function answerPage(exchange: Exchange, form: Form, number: number): Promise<FastifyReply> {
  const { reply, open } = exchange;
  const { catalogue, page, text } = await open.database.snapshot((database) =>
    makePage(exchange, { form, number, database }),
  );
  if (text === undefined) {
    return say(reply, 404, `There is no page ${number}: the last is ${page.last}.`);
  }
  isHeld(exchange, tagOf(exchange, { revision: catalogue.revision, form, number }));
  linkPages(exchange, page);
  return reply.type(form.contentType).send(text);
}

interface PageRequest {
  form: Form;
  number: number;
  database: Database;
}

async function makePage(exchange: Exchange, { form, number, database }: PageRequest) {
  const catalogue = await readCatalogueRow(database);
  const page = { url: documentUrl(exchange), number, last: lastPage(catalogue) };
  if (number > page.last) return { catalogue, page };
  const { url: publicUrl } = exchange.publicUrl;
  if (!form.syntax) {
    const titles = await readTitles(database, { page: number, size: PAGE_SIZE });
    return { catalogue, page, text: cataloguePage({ catalogue, titles, page, publicUrl }) };
  }
  const request = { syntax: form.syntax, publicUrl, page };
  let text = '';
  for await (const piece of writeCatalogue(database, catalogue, request)) text += piece;
  return { catalogue, page, text };
}

const documentUrl = ({ request, publicUrl }: Exchange): string =>
  publicUrl.url + pathOf(request.url);

/** Where the pages are (RFC 8288); page 0 is the whole. */
function linkPages({ reply }: Exchange, page: Page): void {
  const { number, last } = page;
  const links = [
    `<${pageUrl(page, 1)}>; rel="first"`,
    ...(number > 1 ? [`<${pageUrl(page, number - 1)}>; rel="prev"`] : []),
    ...(number > 0 && number < last ? [`<${pageUrl(page, number + 1)}>; rel="next"`] : []),
    `<${pageUrl(page, last)}>; rel="last"`,
  ];
  reply.header('link', links.join(', '));
}
