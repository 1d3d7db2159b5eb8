import { once } from 'node:events';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Service } from './gateway.js';

export type Respond = (response: ServerResponse, request: MemberRequest) => void;

export interface MemberRequest {
  headers: IncomingMessage['headers'];
  query: string;
  variables?: { representations?: { __typename: string; slug: string }[] };
}

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible"])
  type Query { lyonSays: String }
  type Mutation { lyonCounts: Int }
  type Subscription { lyonTicks: Int }
  type City @key(fields: "slug") { slug: String! lyon: Lyon secret: String @inaccessible }
  type Lyon { bikes: Int mood: Mood places: [String!] square: Square }
  type Square { name: String! }
  enum Mood { CALM LIVELY }`;

export const facts = {
  bikes: 12,
  mood: 'CALM',
  places: ['Bellecour'],
  square: { name: 'Terreaux' },
};

/** A member that answers as it is told to, well or badly. */
export class TestMember {
  readonly requests: MemberRequest[] = [];
  respond: Respond = answerWell;
  readonly name = 'lyon';
  #server: Server | undefined;
  #port = 0;

  /** Starts, or starts again at the same address. */
  async start(): Promise<void> {
    this.#server = createServer((request, response) => void this.#answer(request, response));
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Breaks off what it answers, and is gone. */
  async kill(): Promise<void> {
    const closed = this.#server && once(this.#server, 'close');
    this.#server?.close();
    this.#server?.closeAllConnections();
    await closed;
    this.#server = undefined;
  }

  get service(): Service {
    return { name: this.name, url: `http://127.0.0.1:${this.#port}/graphql`, sdl };
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers.upgrade) return void response.writeHead(400).end();
    const body = await text(request).catch(() => '{}');
    const received = { headers: request.headers, ...JSON.parse(body) } as MemberRequest;
    this.requests.push(received);
    this.respond(response, received);
  }
}

export const answerWell: Respond = (response, request) => answerWith(facts)(response, request);

/** Answers with these facts of every city. */
export const answerWith =
  (lyon: unknown): Respond =>
  (response, { variables, query }) => {
    const entities = variables?.representations?.map(({ slug }) => ({
      __typename: 'City',
      slug,
      lyon,
    }));
    const data = query.includes('lyonSays')
      ? { lyonSays: 'bonjour' }
      : query.includes('lyonCounts')
        ? { lyonCounts: 1 }
        : { _entities: entities };
    sendJson(response, { data });
  };

export function sendJson(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
