import { once } from 'node:events';
import { type AddressInfo, type Socket, connect, createServer } from 'node:net';

export interface Proxy {
  url: string;
  /** Where connections go from now on. */
  leadTo(url: string): void;
  /** Nothing passes any more, and nobody is told. */
  fallSilent(): void;
  close(): void;
}

/** An address that stays while the PostgreSQL behind it changes. */
export async function startProxy(target: string): Promise<Proxy> {
  let behind = new URL(target);
  const sockets = new Set<Socket>();
  const server = createServer((front) => {
    const back = connect(Number(behind.port), behind.hostname);
    for (const [from, to] of [
      [front, back],
      [back, front],
    ] as const) {
      sockets.add(from);
      from.on('error', () => to.destroy()).pipe(to);
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = new URL(target);
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    leadTo: (other) => (behind = new URL(other)),
    fallSilent: () => sockets.forEach((socket) => socket.unpipe().pause()),
    close: () => {
      server.close();
      sockets.forEach((socket) => socket.destroy());
    },
  };
}
