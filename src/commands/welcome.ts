import { endpointPath } from '../server/graphql-endpoint.js';
import type { Paint } from './terminal.js';

/** Where the server answers, and what to ask it first. */
export function welcome(address: string, { host, paint }: { host: string; paint: Paint }): string {
  const [endpoint, explorer] = [`${address}${endpointPath}`, `${address}/`];
  const reach = isLoopback(host)
    ? 'It is reachable from this machine only; HOST=0.0.0.0 opens it to the network.'
    : `It listens on ${host}: other machines can reach it.`;
  return [
    '',
    `${paint('bold', 'Hansa')} answers at ${paint('cyan', endpoint)} — explorer at ${paint('cyan', explorer)}`,
    paint('dim', reach),
    '',
    'What could Ghent do next? Ask in another terminal:',
    `  ${firstRequest(endpoint)}`,
    '',
  ].join('\n');
}

const isLoopback = (host: string): boolean => /^(127\.|::1$|localhost$)/.test(host);

const firstQuestion =
  '{ city(slug: "ghent") { name opportunities(first: 3) { totalCount nodes { score useCase { title } reasons { text } } } } }';

function firstRequest(endpoint: string): string {
  const body = JSON.stringify({ query: firstQuestion });
  return `curl -s ${endpoint} -H 'content-type: application/json' -d '${body}'`;
}
