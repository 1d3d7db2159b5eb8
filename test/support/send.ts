import { once } from 'node:events';
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export interface Sent {
  status: number;
  headers: IncomingHttpHeaders;
  /** As it came, compressed where it is. */
  body: Buffer;
}

interface Message {
  method?: 'GET' | 'POST' | 'HEAD' | 'OPTIONS';
  headers?: Record<string, string>;
  body?: string;
}

/** Sends one request with no headers but these, on a connection of its own. */
export async function send(url: string, { body, ...options }: Message): Promise<Sent> {
  const sending = request(url, { agent: false, ...options });
  sending.end(body);
  const [response] = (await once(sending, 'response')) as [IncomingMessage];
  const { statusCode: status = 0, headers } = response;
  return { status, headers, body: await buffer(response) };
}

/** Asks by POST. */
export const post = (
  endpoint: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<Sent> =>
  send(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

/** Asks by GET; what is no text is written as JSON. */
export const get = (
  endpoint: string,
  parameters: Record<string, unknown>,
  headers: Record<string, string> = { 'apollo-require-preflight': 'true' },
): Promise<Sent> => {
  const entries = Object.entries(parameters).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return send(`${endpoint}?${new URLSearchParams(entries)}`, { headers });
};

/** The bytes before they were compressed. */
export function unpacked({ headers, body }: Sent): Buffer {
  const encoding = headers['content-encoding'];
  if (encoding === 'br') return brotliDecompressSync(body);
  return encoding === 'gzip' ? gunzipSync(body) : body;
}

export const jsonOf = (sent: Sent): unknown => JSON.parse(unpacked(sent).toString());
