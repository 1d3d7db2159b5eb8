import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecordedAnswer } from './peers/same-bytes-server.js';
import type { GraphQLRequest } from './requests.js';

export interface Recording {
  readonly file: string;
  readonly remove: () => Promise<void>;
}

/** Writes down what a server answers, down to its headers. */
export async function recordAnswers(
  url: string,
  requests: readonly GraphQLRequest[],
): Promise<Recording> {
  const folder = await mkdtemp(join(tmpdir(), 'hansa-answers-'));
  const answers = await Promise.all(requests.map((request) => record(url, request)));
  const file = join(folder, 'answers.json');
  await writeFile(file, JSON.stringify(answers));
  return { file, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function record(url: string, request: GraphQLRequest): Promise<RecordedAnswer> {
  const asked = JSON.stringify(request);
  // Not compressed, as the load generator asks for nothing else.
  const headers = { 'content-type': 'application/json', 'accept-encoding': 'identity' };
  const response = await fetch(url, { method: 'POST', headers, body: asked });
  const body = await response.text();
  const sent = [...response.headers].filter(([name]) => !OF_THE_CONNECTION.has(name));
  const length = { 'content-length': `${Buffer.byteLength(body)}` };
  return { request: asked, body, headers: { ...Object.fromEntries(sent), ...length } };
}

/** Node writes these itself. */
const OF_THE_CONNECTION = new Set(['connection', 'date', 'keep-alive', 'transfer-encoding']);
