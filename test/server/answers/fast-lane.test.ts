import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { GHENT, useCachingServer } from '../../support/caching-server.js';

const { ask, scene } = useCachingServer();

describe('a connection', () => {
  const head = (length: number) =>
    `POST /graphql HTTP/1.1\r\nhost: hansa\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n`;
  const body = JSON.stringify(GHENT);
  const open = () => connect(Number(new URL(scene.server.address).port), '127.0.0.1');

  it('with several requests at once has their answers in order', async () => {
    const munich = JSON.stringify({ ...GHENT, variables: { slug: 'munich' } });
    const socket = open();
    const one = `${head(body.length)}\r\n${body}`;
    const last = `${head(munich.length)}connection: close\r\n\r\n${munich}`;
    socket.write(one + one + last);
    const answers = await text(socket);

    expect([...answers.matchAll(/"name":"(\w+)/g)].map(([, name]) => name)).toEqual([
      'Ghent',
      'Ghent',
      'Munich',
    ]);
  });

  it('that sends its body in parts is answered, known or not', async () => {
    for (const _turn of ['new', 'known']) {
      const socket = open();
      socket.write(`${head(body.length)}connection: close\r\n\r\n${body.slice(0, 20)}`);
      await sleep(50);
      socket.write(body.slice(20));

      expect(await text(socket)).toContain('"name":"Ghent');
    }
  });

  it('that is given up before its body has come leaves the server well', async () => {
    const socket = open();
    socket.write(`${head(body.length)}\r\n`);
    await sleep(20);
    socket.destroy();
    await once(socket, 'close');

    expect((await ask(GHENT)).status).toBe(200);
  });
});
