import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../src/outbound/public-address.js';

describe('an address is public', () => {
  it.each(['8.8.8.8', '193.191.128.1', '2a00:1450:4001::200e', '2606:4700::1111'])(
    '%s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});

describe('an address is not public', () => {
  it.each([
    ['this machine', '127.0.0.1'],
    ['this machine, further up', '127.255.255.254'],
    ['private', '10.1.2.3'],
    ['private', '172.16.0.1'],
    ['private', '192.168.1.1'],
    ['shared by customers of a provider', '100.64.0.1'],
    ['metadata of clouds', '169.254.169.254'],
    ['multicast', '224.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['unspecified', '0.0.0.0'],
    ['of this network', '0.1.2.3'],
    ['reserved', '240.0.0.1'],
    ['for examples', '203.0.113.9'],
    ['for measurements', '198.18.0.1'],
    ['this machine', '::1'],
    ['unspecified', '::'],
    ['IPv4-mapped', '::ffff:127.0.0.1'],
    ['IPv4-mapped', '::ffff:8.8.8.8'],
    ['IPv4-compatible', '::127.0.0.1'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['local NAT64', '64:ff9b:1::a00:1'],
    ['6to4', '2002:7f00:1::'],
    ['Teredo', '2001:0:7f00:1::'],
    ['unique local', 'fd12:3456::1'],
    ['link-local', 'fe80::1'],
    ['link-local with its zone', 'fe80::1%eth0'],
    ['site-local', 'fec0::1'],
    ['multicast', 'ff02::1'],
    ['for examples', '2001:db8::1'],
    ['no address at all', 'localhost'],
  ])('%s: %s', (_, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
