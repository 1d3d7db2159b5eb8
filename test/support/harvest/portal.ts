import { type LoopbackServer, loopbackServer } from '../loopback-server.js';

/** A catalogue of somebody else, whose contents a test changes. */
export interface Portal {
  readonly url: string;
  readonly hits: () => number;
  /** What it answers from now on; an object as JSON. */
  serves(answer: PortalAnswer): void;
  close(): Promise<void>;
}

export interface PortalAnswer {
  readonly body: string | Uint8Array | object;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Breaks off the connection in the middle of the body. */
  readonly breaksOff?: boolean;
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

export async function openPortal(path = '/data.json'): Promise<Portal> {
  let answer: PortalAnswer = dataJson([]);
  const server: LoopbackServer = await loopbackServer((request, response) => {
    if (request.url === '/robots.txt') {
      response.writeHead(404).end();
      return;
    }
    const { body, status = 200, headers = {}, breaksOff = false } = answer;
    const isBytes = typeof body === 'string' || body instanceof Uint8Array;
    const bytes = Buffer.from(isBytes ? body : JSON.stringify(body));
    if (headers['etag'] && request.headers['if-none-match'] === headers['etag']) {
      response.writeHead(304).end();
      return;
    }
    const type = { 'content-type': isBytes ? 'text/plain' : 'application/json' };
    response.writeHead(status, { ...type, 'content-length': bytes.length, ...headers });
    if (breaksOff) response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
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
