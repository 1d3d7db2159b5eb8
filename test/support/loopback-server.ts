import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

export interface LoopbackServer {
  url: string;
  port: number;
  /** Requests that have reached it. */
  hits: () => number;
  close: () => Promise<void>;
}

/** A server of somebody else, on this machine. */
export async function loopbackServer(listener: Listener): Promise<LoopbackServer> {
  let hits = 0;
  const server = createServer((request, response) => {
    hits += 1;
    listener(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    port,
    hits: () => hits,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
