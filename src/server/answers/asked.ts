import type { FastifyRequest } from 'fastify';
import { z } from 'zod';

/** The parameters of a request for GraphQL. */
export interface Asked {
  readonly query?: string | undefined;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
  /** Names a document that the server knows, in place of the query. */
  readonly documentId?: string | undefined;
}

/** What is asked; undefined where the form is wrong: what is wrong with it is for Apollo to say. */
export function readAsked({ method, body, url }: FastifyRequest): Asked | undefined {
  const parameters = method === 'POST' ? body : readSearch(url);
  const { success, data } = asked.safeParse(parameters);
  return success ? data : undefined;
}

/** What is asked by the text of a body; undefined where its form is wrong. */
export function parseAsked(text: string): Asked | undefined {
  try {
    return asked.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

const absentIfNull = <Value>(value: Value | null | undefined): Value | undefined =>
  value ?? undefined;
const text = z.string().nullish().transform(absentIfNull);
const record = z.record(z.string(), z.unknown()).nullish().transform(absentIfNull);

const asked = z.object({
  query: text,
  operationName: text,
  variables: record,
  extensions: record,
  documentId: text,
});

/** The part of an address after its question mark, read as Apollo does. */
function readSearch(url: string): object | undefined {
  const search = new URLSearchParams(url.slice(url.indexOf('?') + 1));
  const names = [...search.keys()];
  if (new Set(names).size < names.length) return undefined;
  try {
    const entries = [...search].map(([name, value]) => [name, readParameter(name, value)]);
    return Object.fromEntries(entries) as object;
  } catch {
    return undefined;
  }
}

const readParameter = (name: string, value: string): unknown =>
  name === 'variables' || name === 'extensions' ? JSON.parse(value) : value;
