import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { Failure } from './failure.js';

export interface ListenOptions {
  host: string;
  port: number;
}

/** Listens, and gives the address to open on this machine. */
export async function listen(server: FastifyInstance, options: ListenOptions): Promise<string> {
  const { host, port: wanted } = options;
  try {
    await server.listen({ host, port: wanted });
  } catch (error) {
    throw explain(error, options);
  }
  const { port } = server.server.address() as AddressInfo;
  return `http://${hostToOpen(host)}:${port}`;
}

function hostToOpen(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function explain(error: unknown, { host, port }: ListenOptions): unknown {
  const { code } = error as { code?: unknown };
  const text = explanations[String(code)]?.(host, port);
  return text ? new Failure(text, { cause: error }) : error;
}

const explanations: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (host, port) =>
    `Port ${port} of ${host} is taken: another Hansa may run there, or another program (see \`ss -ltnp\` or \`lsof -i :${port}\`). ` +
    `Stop it, or choose another port: PORT=${port + 1} npm start. PORT=0 takes a free one.`,
  EACCES: (_host, port) =>
    `This user may not listen on port ${port}. Choose one over 1023: PORT=4000 npm start.`,
  EADDRNOTAVAIL: (host) =>
    `This machine has no address ${host}. Set HOST to one that it has, 127.0.0.1 for this machine only or 0.0.0.0 for all networks.`,
  ENOTFOUND: (host) =>
    `There is no host "${host}". Set HOST to 127.0.0.1, or to 0.0.0.0 for all networks.`,
};
