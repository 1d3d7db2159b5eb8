import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { freshDatabase } from '../support/database.js';
import { compose } from '../support/gateway.js';
import { harvesterOn } from '../support/harvest/use-harvest.js';
import { startTestServer } from '../support/http-server.js';
import { registryOn } from '../support/registry.js';

it('the subgraph of a server that administrators may reach composes, and hides what is theirs', async () => {
  const test = await freshDatabase();
  const admin = { token: 'a-long-enough-token', registryOn: () => registryOn(test), harvesterOn };
  const server = await startTestServer(test.url, admin);
  const response = await fetch(server.endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ _service { sdl } }"}',
  });
  const { data } = (await response.json()) as { data: { _service: { sdl: string } } };
  await server.close();
  await test.close();
  const { sdl } = data._service;

  const service = { name: 'hansa', url: server.endpoint, sdl };
  expect(compose([service])).toContain('DuplicateStatus');
  const { errors } = composeServices([{ name: 'hansa', url: service.url, typeDefs: parse(sdl) }]);
  expect(errors ?? []).toEqual([]);
});
