import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Listener } from './loopback-server.js';

/** For localhost only, until 2126: made for these tests, signed by itself, and trusted by nobody. */
export const SELF_SIGNED = `-----BEGIN CERTIFICATE-----
MIIBoDCCAUWgAwIBAgIUMX3rlSR60fIbpg5/chiSv9ZInrUwCgYIKoZIzj0EAwIw
GTEXMBUGA1UEAwwOcG9ydGFsLmV4YW1wbGUwIBcNMjYxMTIzMjIwODM0WhgPMjEy
NjEwMzAyMjA4MzRaMBkxFzAVBgNVBAMMDnBvcnRhbC5leGFtcGxlMFkwEwYHKoZI
zj0CAQYIKoZIzj0DAQcDQgAETb7ik8EFfGBLs9/Ac3W+dzkiCvTZopAUp2pkopaa
vRxC4pk/1KGL+ojIn4n1zRkzm5xkk72L42VXTezeA4oc3aNpMGcwHQYDVR0OBBYE
FHpw67X3s5fMnOfTiwJD9QenfyKPMB8GA1UdIwQYMBaAFHpw67X3s5fMnOfTiwJD
9QenfyKPMA8GA1UdEwEB/wQFMAMBAf8wFAYDVR0RBA0wC4IJbG9jYWxob3N0MAoG
CCqGSM49BAMCA0kAMEYCIQDNOPhfX9kyqkwNpwWjFzluCziQuZAuFM84UDhD4DVi
0AIhAPjO2oqIbFpMsGoDNaPwydrIsDzkqgZkrJNQvkqfRAWK
-----END CERTIFICATE-----`;

const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgOGBTGqrt+A7C1OLv
4JQ3L/ha8VHg81nSbIXeAl7B8gChRANCAARNvuKTwQV8YEuz38Bzdb53OSIK9Nmi
kBSnamSilpq9HELimT/UoYv6iMififXNGTObnGSTvYvjZVdN7N4Dihzd
-----END PRIVATE KEY-----`;

/** A server of somebody else that speaks HTTPS. */
export async function tlsServer(listener: Listener) {
  const server = createServer({ cert: SELF_SIGNED, key: KEY }, listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
