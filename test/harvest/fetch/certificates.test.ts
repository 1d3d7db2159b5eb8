import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { closeServers, patientLimits, serve } from '../../support/download.js';
import { TURTLE, fetcher, read } from '../../support/fetcher.js';
import { SELF_SIGNED, tlsServer } from '../../support/tls-server.js';

const usual = getCACertificates('default');

/** What Node itself does with the file of NODE_EXTRA_CA_CERTS when it starts. */
const trust = () => setDefaultCACertificates([...usual, SELF_SIGNED]);

let portal: Awaited<ReturnType<typeof tlsServer>>;
let hits = 0;
beforeAll(async () => {
  portal = await tlsServer((_request, response) => {
    hits += 1;
    response.writeHead(200, { 'content-type': 'text/turtle' }).end('here');
  });
});
afterEach(async () => {
  setDefaultCACertificates([...usual]);
  await closeServers();
});
afterAll(() => portal.close());

it('a certificate that nobody vouches for is told, with how to trust it, and nothing is asked', async () => {
  const { fetcher: asker, clock } = fetcher({ limits: patientLimits });
  const before = clock.now();

  const fetched = await asker.open(`https://localhost:${portal.port}/`, TURTLE);

  expect(fetched).toMatchObject({
    kind: 'FAILED',
    code: 'BAD_CERTIFICATE',
    message: expect.stringMatching(
      /certificate of localhost:\d+ is signed by itself.*NODE_EXTRA_CA_CERTS=/,
    ),
  });
  expect(hits).toBe(0);
  expect(clock.now()).toBe(before);
});

it('one that is trusted is', async () => {
  trust();

  const fetched = await fetcher({ limits: patientLimits }).fetcher.open(
    `https://localhost:${portal.port}/`,
    TURTLE,
  );

  expect(await read(fetched)).toMatchObject({ kind: 'DOCUMENT', text: 'here' });
});

it('one that is for another host is told, with the host that it is for', async () => {
  trust();

  const fetched = await fetcher({ limits: patientLimits }).fetcher.open(
    `https://127.0.0.1:${portal.port}/`,
    TURTLE,
  );

  expect(fetched).toMatchObject({
    code: 'BAD_CERTIFICATE',
    message: expect.stringMatching(/of 127\.0\.0\.1:\d+ is for localhost\. Give/),
  });
});

it('a redirect from HTTP to HTTPS is followed', async () => {
  trust();
  const location = `https://localhost:${portal.port}/catalogue.ttl`;
  const { url } = await serve((_, response) => response.writeHead(301, { location }).end());

  const fetched = await fetcher({ limits: patientLimits }).fetcher.open(url, TURTLE);

  expect(await read(fetched)).toMatchObject({ url: location, text: 'here' });
});
