import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens on a free port, and prints the address of its GraphQL for who started this process. */
export function announce(server: Server): void {
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    console.log(`http://127.0.0.1:${port}/graphql`);
  });
}
