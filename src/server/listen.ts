import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { promisify } from 'node:util';
import type { FastifyInstance } from 'fastify';
import { Failure } from './failure.js';

export interface ListenOptions {
  host: string;
  port: number;
  /** How people set both, where it is not by PORT and HOST. */
  advice?: ListenAdvice;
}

interface ListenAdvice {
  /** What the names of the settings begin with. */
  prefix: string;
  command: string;
}

const adviceOfServer: ListenAdvice = { prefix: '', command: 'npm start' };

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

/** Refuses a taken port, as `listen` would, before anything is started that serves it. */
export async function requireFreePort(options: ListenOptions): Promise<void> {
  const { host, port } = options;
  const probe = createServer().listen({ host, port });
  try {
    await once(probe, 'listening');
  } catch (error) {
    throw explain(error, options);
  }
  await promisify(probe.close.bind(probe))();
}

function hostToOpen(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function explain(error: unknown, options: ListenOptions): unknown {
  const { code } = error as { code?: unknown };
  const text = explanations[String(code)]?.({ advice: adviceOfServer, ...options });
  return text ? new Failure(text, { cause: error }) : error;
}

const explanations: Readonly<Record<string, (options: Required<ListenOptions>) => string>> = {
  EADDRINUSE: ({ host, port, advice: { prefix, command } }) =>
    `Port ${port} of ${host} is taken: another Hansa may run there, or another program (see \`ss -ltnp\` or \`lsof -i :${port}\`). ` +
    `Stop it, or choose another port: ${prefix}PORT=${port + 1} ${command}. ${prefix}PORT=0 takes a free one.`,
  EACCES: ({ port, advice: { prefix, command } }) =>
    `This user may not listen on port ${port}. Choose one over 1023: ${prefix}PORT=4000 ${command}.`,
  EADDRNOTAVAIL: ({ host, advice: { prefix } }) =>
    `This machine has no address ${host}. Set ${prefix}HOST to one that it has, 127.0.0.1 for this machine only or 0.0.0.0 for all networks.`,
  ENOTFOUND: ({ host, advice: { prefix } }) =>
    `There is no host "${host}". Set ${prefix}HOST to 127.0.0.1, or to 0.0.0.0 for all networks.`,
};
