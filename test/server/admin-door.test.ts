import { beforeEach, describe, expect, it } from 'vitest';
import { AdminDoor } from '../../src/server/admin-door.js';

const minuteMs = 60_000;
const right = 'Bearer the-right-one';

let now: number;
let door: AdminDoor;
beforeEach(() => {
  now = minuteMs;
  door = new AdminDoor('the-right-one', () => now);
});

const admit = (address: string, authorization?: string) => door.admit({ address, authorization });
const guess = (address: string, times = 1) => {
  for (let made = 0; made < times; made += 1) admit(address, `Bearer wrong-${made}`);
};
/** From as many addresses, one each. */
const guessFromAll = (addresses: number) => {
  for (let at = 0; at < addresses; at += 1) guess(`10.0.${Math.floor(at / 200)}.${at % 200}`);
};

describe('an address', () => {
  it('is let in with the right token', () => {
    expect(admit('192.0.2.1', right)).toEqual({ isAdmin: true });
  });

  it('is not without one, and that is no guess', () => {
    for (let asked = 0; asked < 200; asked += 1)
      expect(admit('192.0.2.1')).toEqual({ isAdmin: false });
    expect(admit('192.0.2.1', right)).toEqual({ isAdmin: true });
  });

  it('may be wrong nine times', () => {
    guess('192.0.2.1', 9);
    expect(admit('192.0.2.1', right)).toEqual({ isAdmin: true });
  });

  it('is not listened to after ten wrong tokens, until a quarter of an hour is over', () => {
    guess('192.0.2.1', 10);
    now += 5 * minuteMs;
    expect(admit('192.0.2.1', right)).toEqual({ isAdmin: false, retryAfterSeconds: 600 });
    guess('192.0.2.1', 100);
    now += 10 * minuteMs + 1;
    expect(admit('192.0.2.1', right)).toEqual({ isAdmin: true });
  });

  it('does not shut out another one', () => {
    guess('192.0.2.1', 10);
    expect(admit('192.0.2.2', right)).toEqual({ isAdmin: true });
  });

  it('is as one with its network where that has more than anybody can count', () => {
    for (let at = 1; at <= 10; at += 1) guess(`2001:db8:0:1::${at}`);
    expect(admit('2001:db8:0:1::ffff', right).retryAfterSeconds).toBe(900);
    expect(admit('2001:db8:0:2::1', right)).toEqual({ isAdmin: true });
  });

  it('is the same however it is written', () => {
    guess('192.0.2.1', 5);
    guess('::ffff:192.0.2.1', 5);
    expect(admit('192.0.2.1', right).retryAfterSeconds).toBe(900);
  });
});

describe('many addresses together', () => {
  it('have a hundred guesses in a quarter of an hour', () => {
    guessFromAll(99);
    expect(admit('192.0.2.1', right)).toEqual({ isAdmin: true });
    guess('10.9.9.9');
    expect(admit('10.9.9.8', 'Bearer wrong')).toEqual({ isAdmin: false, retryAfterSeconds: 900 });
    now += 15 * minuteMs + 1;
    expect(admit('10.9.9.8', 'Bearer wrong')).toEqual({ isAdmin: false });
  });

  it('do not shut out an administrator who has been here before', () => {
    admit('192.0.2.1', right);
    guessFromAll(500);
    expect(admit('192.0.2.1', right)).toEqual({ isAdmin: true });
    expect(admit('192.0.2.2', right).retryAfterSeconds).toBe(900);
  });
});
