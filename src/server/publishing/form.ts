import type { FastifyReply, FastifyRequest } from 'fastify';
import { SYNTAXES, type Syntax } from '../../publish/rdf/syntaxes.js';
import { acceptedType } from './accepted-type.js';
import { say } from './answer.js';

/** How something is shown: in a syntax of RDF, or as a page for people. */
export interface Form {
  readonly extension: string;
  readonly mediaType: string;
  /** With the charset, where the type does not settle it. */
  readonly contentType: string;
  readonly syntax?: Syntax;
}

export const HTML = {
  extension: 'html',
  mediaType: 'text/html',
  contentType: 'text/html; charset=utf-8',
};

const forms: readonly Form[] = [
  ...SYNTAXES.map((syntax) => ({
    extension: syntax.extension,
    mediaType: syntax.mediaType,
    contentType: `${syntax.mediaType}; charset=utf-8`,
    syntax,
  })),
  HTML,
];

/** The form that the address names by its extension or, where it names none, the one that the client likes best. */
export function findForm(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  extension: string | undefined,
): Form | undefined {
  if (extension !== undefined) return forms.find((form) => form.extension === extension);
  reply.header('vary', 'accept');
  const types = forms.map(({ mediaType }) => mediaType);
  const type = acceptedType(headers.accept, types);
  return forms.find(({ mediaType }) => mediaType === type);
}

/** When there is no such form. */
export function sayForms(reply: FastifyReply, extension: string | undefined): FastifyReply {
  const known = forms.map((form) => `${form.mediaType} (.${form.extension})`).join(', ');
  if (extension === undefined) return say(reply, 406, `Accepted types are: ${known}.`);
  return say(reply, 404, `There is no form ".${extension}". There are: ${known}.`);
}
