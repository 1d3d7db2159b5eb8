import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { announce } from './announce.js';

/** An answer of Hansa, and the request that it is for. */
export interface RecordedAnswer {
  readonly request: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What Node's own server can do at most: it reads the request, and sends the bytes that Hansa sends. */
const recorded = JSON.parse(
  readFileSync(process.env['RECORDED_ANSWERS']!, 'utf8'),
) as RecordedAnswer[];
const answers = new Map(
  recorded.map(({ request, headers, body }) => [request, { headers, body: Buffer.from(body) }]),
);

announce(
  createServer((request, response) => {
    void text(request).then((asked) => {
      const answer = answers.get(asked);
      if (!answer) return response.writeHead(404).end();
      return response.writeHead(200, answer.headers).end(answer.body);
    });
  }),
);
