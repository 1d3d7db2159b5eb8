import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LoopbackServer, loopbackServer } from '../loopback-server.js';

/** As servers of files name their types. */
const TYPES: Readonly<Record<string, string>> = {
  rdf: 'application/rdf+xml',
  xml: 'application/xml',
  ttl: 'text/turtle',
  jsonld: 'application/ld+json',
  json: 'application/json',
};

/**
 * Serves the files of a folder by name, whatever else is asked for, as servers of files do. What a file says is
 * elsewhere can be said to be here.
 */
export function openFileServer(
  folder: string,
  elsewhere: Readonly<Record<string, string>> = {},
): Promise<LoopbackServer> {
  return loopbackServer((request, response) => {
    const name = decodeURIComponent(request.url?.split('?')[0]?.slice(1) ?? '');
    if (name === '' || !existsSync(join(folder, name))) {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<html>Not found</html>');
      return;
    }
    const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type });
    response.end(withHere(readFileSync(join(folder, name)), elsewhere, request.headers.host ?? ''));
  });
}

function withHere(
  bytes: Buffer,
  elsewhere: Readonly<Record<string, string>>,
  host: string,
): Buffer {
  const text = bytes.toString('latin1');
  const replaced = Object.entries(elsewhere).reduce(
    (rest, [address, path]) => rest.replaceAll(address, `http://${host}/${path}`),
    text,
  );
  return replaced === text ? bytes : Buffer.from(replaced, 'latin1');
}
