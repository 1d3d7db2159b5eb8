import type { FastifyReply } from 'fastify';
import { writeDataset } from '../../publish/dcat/document.js';
import { readDataset, readWithdrawal } from '../../publish/dcat/read-datasets.js';
import { datasetPage } from '../../publish/page/dataset-page.js';
import { type Exchange, isHeld, say } from './answer.js';
import { entityTag } from './entity-tag.js';
import { findForm, sayForms } from './form.js';

/** One dataset; one that its source has withdrawn is gone, and says since when. */
export async function answerDataset(exchange: Exchange): Promise<FastifyReply> {
  const { request, reply, open, publicUrl } = exchange;
  const { name } = request.params as { name: string };
  const [slug = '', extension] = name.split(/\.(?=[^.]*$)/);
  const form = findForm(request, reply, extension);
  if (!form) return sayForms(reply, extension);
  const revision = await open.revisions.current();
  const tag = entityTag(revision, publicUrl.url, request.url, form.extension);
  if (isHeld(exchange, tag)) return reply.code(304).send();
  const row = await readDataset(open.database, slug);
  if (!row) return sayMissing(exchange, slug);
  const { url } = publicUrl;
  reply.type(form.contentType);
  return reply.send(
    form.syntax
      ? writeDataset(row, { syntax: form.syntax, publicUrl: url })
      : datasetPage(row, url),
  );
}

async function sayMissing({ reply, open }: Exchange, slug: string): Promise<FastifyReply> {
  const since = await readWithdrawal(open.database, slug);
  if (since === undefined) return say(reply, 404, `There is no dataset "${slug}".`);
  return say(reply, 410, `Its source withdrew the dataset "${slug}"; noticed on ${since}.`);
}
