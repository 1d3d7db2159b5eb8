import type { FastifyRequest } from 'fastify';
import type { Question } from './answer.js';
import { type Asked, readAsked } from './asked.js';
import { isPreflighted } from './cross-site.js';
import { type KnownDocuments, type Refusal, type Resolved, notTrusted } from './documents.js';
import { negotiateType } from './media-type.js';

export interface Reading {
  documents: KnownDocuments;
  /** Whether there are administrators, who may see more than others. */
  isAdministered: boolean;
}

/** What a request asks for, or why it is not answered. */
export function readQuestion(
  request: FastifyRequest,
  { documents, isAdministered }: Reading,
): Question | { refusal: Refusal } {
  const resolved = resolve(isClean(request) ? readAsked(request) : undefined, documents);
  if (resolved !== 'UNKNOWN' && 'refusal' in resolved) return resolved;
  return {
    request,
    asked: resolved === 'UNKNOWN' ? undefined : resolved.asked,
    type: negotiateType(request.headers.accept),
    isPrivate: isAdministered && request.headers.authorization !== undefined,
  };
}

const isClean = ({ method, headers }: FastifyRequest): boolean =>
  method === 'POST' || (method === 'GET' && isPreflighted(headers));

function resolve(asked: Asked | undefined, documents: KnownDocuments): Resolved {
  if (asked) return documents.resolve(asked);
  return documents.isExclusive ? notTrusted('noId') : 'UNKNOWN';
}
