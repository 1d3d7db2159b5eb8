import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { ServerContext } from '../server-context.js';
import type { Compute, Question } from './answer.js';
import type { Judgement } from './answer-scope.js';
import type { Asked } from './asked.js';
import type { SnapshotDatabase } from './snapshot-database.js';

export interface Meeting {
  request: FastifyRequest;
  judgement: Judgement;
  moment: SnapshotDatabase | undefined;
}

/** Has Apollo work answers out. */
export function computeWithApollo(
  apollo: ApolloServer<ServerContext>,
  createContext: (meeting: Meeting) => ServerContext,
): Compute {
  return async (question, moment) => {
    const judgement: Judgement = { scope: 'CALLER' };
    const { request } = question;
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: requestOf(question),
      context: async () => createContext({ request, judgement, moment }),
    });
    const text = body.kind === 'complete' ? body.string : await joined(body.asyncIterator);
    return {
      answer: {
        status: status ?? 200,
        headers: Object.fromEntries(headers),
        body: Buffer.from(text),
      },
      scope: status === undefined || status === 200 ? judgement.scope : 'CALLER',
    };
  };
}

/** Of answers in parts, which no field of this schema asks for. */
async function joined(parts: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const part of parts) text += part;
  return text;
}

/** As the client has sent it, but with the document that it has named, and the type that was agreed on. */
function requestOf({ request, asked, type }: Question): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  if (type) headers.set('accept', type);
  const { method, body, url } = request;
  const search = method === 'GET' && asked ? searchOf(asked) : searchIn(url);
  return { method, headers, search, body: asked ? given(asked) : body };
}

/** Apollo takes a parameter that is there for one of the wrong type. */
const given = (asked: Asked): object =>
  Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));

const searchIn = (url: string): string => (url.includes('?') ? url.slice(url.indexOf('?')) : '');

function searchOf({ query, operationName, variables, extensions }: Asked): string {
  const search = new URLSearchParams();
  if (query !== undefined) search.set('query', query);
  if (operationName !== undefined) search.set('operationName', operationName);
  if (variables) search.set('variables', JSON.stringify(variables));
  if (extensions) search.set('extensions', JSON.stringify(extensions));
  return `?${search}`;
}
