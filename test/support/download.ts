import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { type Socket, createServer } from 'node:net';
import { DOCUMENT_LIMITS, type DocumentLimits } from '../../src/outbound/document-limits.js';
import { BodyFailure } from '../../src/outbound/failure.js';
import { type DocumentRequest, openDocument } from '../../src/outbound/open-document.js';
import { type Listener, type LoopbackServer, loopbackServer } from './loopback-server.js';

/** Short ones, for servers of this machine. */
export const limits: DocumentLimits = {
  ...DOCUMENT_LIMITS,
  firstByteMs: 300,
  idleMs: 150,
  waitingMs: 600,
  allowPrivateAddresses: true,
};

/** For what must not run out of time however busy the machine is: looking a name up can take a while. */
export const patientLimits: DocumentLimits = { ...DOCUMENT_LIMITS, allowPrivateAddresses: true };

const servers: { close: () => Promise<unknown> }[] = [];
/** Ends all that was served. */
export async function closeServers(): Promise<void> {
  await Promise.all(servers.splice(0).map((server) => server.close()));
}

export async function serve(listener: Listener): Promise<LoopbackServer> {
  const server = await loopbackServer(listener);
  servers.push(server);
  return server;
}

/** A server that says just these bytes, and then closes the connection or stays silent. */
export async function serveRaw(speak: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}));
    socket.once('data', () => speak(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  servers.push({
    close: async () => {
      sockets.forEach((socket) => socket.destroy());
      server.close();
      await once(server, 'close');
    },
  });
  return `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
}

/** What is told of a download: the text of the body, or why there is none. */
export async function download(
  request: DocumentRequest | string,
  changed: Partial<DocumentLimits> = {},
) {
  const asked = typeof request === 'string' ? { url: request } : request;
  const answer = await openDocument(asked, { ...limits, ...changed });
  if (!answer.ok) return answer;
  const { status, url, body } = answer;
  const read = await readAll(body);
  return { status, url: url.href, ...read };
}

export async function readAll(body: AsyncIterable<Uint8Array>) {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of body) chunks.push(chunk);
    return { text: Buffer.concat(chunks).toString('utf8') };
  } catch (error) {
    if (!(error instanceof BodyFailure)) throw error;
    return { code: error.code, message: error.message, received: Buffer.concat(chunks).length };
  }
}

export const GZIP = { 'content-encoding': 'gzip' };
export const RUBBISH = Buffer.alloc(100_000, 'rubbish');
export const text = 'Bergstraße, Gent, København. '.repeat(100);

/** Sends a drop again and again, until the connection is closed. */
export function drip(response: ServerResponse, drop: string | Buffer): void {
  const dripping = setInterval(() => response.write(drop), 10);
  response.on('close', () => clearInterval(dripping));
}
