import { afterEach, describe, expect, it } from 'vitest';
import { Etiquette } from '../../../src/harvest/fetch/etiquette.js';
import { Fetcher } from '../../../src/harvest/fetch/fetcher.js';
import { closeServers, serve, patientLimits } from '../../support/download.js';
import { TURTLE, fetcher, here, inTurn, read, say, settings } from '../../support/fetcher.js';
import type { Listener } from '../../support/loopback-server.js';
import { VirtualClock } from '../../support/virtual-clock.js';

afterEach(closeServers);

describe('requests to one host', () => {
  /** When a host was asked, in the order of asking. */
  async function watched(clock: VirtualClock, listener: Listener = here) {
    const times: number[] = [];
    let open = 0;
    let mostOpen = 0;
    const server = await serve((request, response) => {
      times.push(clock.now());
      open += 1;
      mostOpen = Math.max(mostOpen, open);
      response.on('close', () => (open -= 1));
      setTimeout(() => void listener(request, response), 10);
    });
    const spacings = () => times.slice(1).map((time, index) => time - (times[index] ?? 0));
    return { ...server, spacings, mostOpen: () => mostOpen };
  }

  it('keep their distance, whichever run sends them, one at a time', async () => {
    const clock = new VirtualClock();
    const { url, spacings, mostOpen } = await watched(clock);
    const etiquette = new Etiquette(clock);
    const [one, other] = [500, 1_500].map(
      (spacingMs) => new Fetcher({ ...settings, spacingMs }, etiquette),
    );
    const opened = [one, one, other, one].map(async (run) => read(await run!.open(url, TURTLE)));
    await Promise.all(opened);
    expect(spacings()).toEqual([500, 1_500, 500]);
    expect(mostOpen()).toBe(1);
  });

  it('keep the distance of one second unless told', async () => {
    const { clock, fetcher: polite } = fetcher();
    const { url, spacings } = await watched(clock);
    for (const _ of [1, 2, 3]) await read(await polite.open(url, TURTLE));
    clock.pass(5_000);
    await read(await polite.open(url, TURTLE));
    expect(spacings()).toEqual([1_000, 1_000, 5_000]);
  });

  it('keep their distance when one redirects to another', async () => {
    const { clock, fetcher: polite } = fetcher();
    const { url, spacings } = await watched(clock, inTurn(say(302, { location: '/next' }), here));
    await read(await polite.open(url, TURTLE));
    expect(spacings()).toEqual([1_000]);
  });

  it('do not wait for those to another', async () => {
    const { clock, fetcher: polite } = fetcher({ limits: patientLimits });
    const { url } = await watched(clock);
    await read(await polite.open(url, TURTLE));
    await read(await polite.open(url.replace('127.0.0.1', 'localhost'), TURTLE));
    expect(clock.waits).toEqual([]);
  });

  it('wait until a document is read, or closed', async () => {
    const { url } = await serve(say(200, {}, 'x'.repeat(5_000_000)));
    const { fetcher: polite } = fetcher();
    const first = await polite.open(url, TURTLE);
    const second = polite.open(url, TURTLE);
    const early = await Promise.race([second, new Promise((settle) => setTimeout(settle, 100))]);
    expect(early).toBeUndefined();
    if (first.kind === 'DOCUMENT') first.close();
    expect(await read(await second)).toMatchObject({ kind: 'DOCUMENT' });
  });

  it('go on after one was interrupted while it waited', async () => {
    const { url } = await serve(say(200, {}, 'x'.repeat(5_000_000)));
    const { fetcher: polite } = fetcher();
    const first = await polite.open(url, TURTLE);
    const signal = AbortSignal.timeout(50);
    const interrupted = await polite.open(url, { ...TURTLE, signal });
    expect(interrupted).toMatchObject({ kind: 'FAILED', code: 'INTERRUPTED' });
    const third = polite.open(url, TURTLE);
    await read(first);
    expect(await read(await third)).toMatchObject({ kind: 'DOCUMENT' });
  });
});
