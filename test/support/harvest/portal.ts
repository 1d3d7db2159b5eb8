import { Readable } from 'node:stream';
import { type LoopbackServer, loopbackServer } from '../loopback-server.js';

/** A catalogue of somebody else, whose contents a test changes. */
export interface Portal {
  readonly url: string;
  readonly hits: () => number;
  /** What it answers from now on, whatever is asked for or depending on it; an object as JSON. */
  serves(answer: PortalAnswer | AnswerTo): void;
  close(): Promise<void>;
}

type AnswerTo = (address: URL) => PortalAnswer;

export interface PortalAnswer {
  readonly body: string | Uint8Array | object;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Breaks off the connection in the middle of the body. */
  readonly breaksOff?: boolean;
  /** Sends so many bytes at a time; all at once unless told. */
  readonly pieces?: number;
}

/** A data.json portal of so many datasets. */
export const dataJson = (datasets: readonly object[]): PortalAnswer => ({
  body: { conformsTo: 'https://project-open-data.cio.gov/v1.1/schema', dataset: datasets },
});

/** A dataset for `dataJson`. */
export const listed = (
  identifier: string,
  title = `Counts at ${identifier}`,
  more: object = {},
) => ({
  identifier,
  title,
  description: `What was counted at ${identifier}.`,
  accessLevel: 'public',
  modified: '2026-03-01',
  ...more,
});

function* cut(bytes: Buffer, size: number): Iterable<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export async function openPortal(path = '/data.json'): Promise<Portal> {
  let answer: PortalAnswer | AnswerTo = dataJson([]);
  const answerTo = (address: URL) => (typeof answer === 'function' ? answer(address) : answer);
  const server: LoopbackServer = await loopbackServer((request, response) => {
    if (request.url === '/robots.txt') {
      response.writeHead(404).end();
      return;
    }
    const address = new URL(request.url ?? '/', 'http://portal.example');
    const { body, status = 200, headers = {}, breaksOff = false, pieces } = answerTo(address);
    const isBytes = typeof body === 'string' || body instanceof Uint8Array;
    const bytes = Buffer.from(isBytes ? body : JSON.stringify(body));
    if (headers['etag'] && request.headers['if-none-match'] === headers['etag']) {
      response.writeHead(304).end();
      return;
    }
    const type = { 'content-type': isBytes ? 'text/plain' : 'application/json' };
    const length = pieces === undefined ? { 'content-length': bytes.length } : {};
    response.writeHead(status, { ...type, ...length, ...headers });
    if (pieces !== undefined) Readable.from(cut(bytes, pieces)).pipe(response);
    else if (breaksOff)
      response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
    else response.end(bytes);
  });
  return {
    url: `http://127.0.0.1:${server.port}${path}`,
    hits: server.hits,
    serves: (next) => {
      answer = next;
    },
    close: server.close,
  };
}
