import { isDeepStrictEqual } from 'node:util';
import type { Target } from './measure-load.js';

/** Makes sure that all targets give the same data, before they are compared for anything else. */
export async function checkSameData(targets: readonly Target[]): Promise<void> {
  const answers = await Promise.all(targets.map(askFor));
  targets.forEach(({ name }, at) => {
    if (isDeepStrictEqual(answers[at], answers[0])) return;
    throw new Error(`${name} gives other data than ${targets[0]!.name}.`);
  });
}

async function askFor({ name, url, query, variables }: Target): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: object[] };
  if (errors) throw new Error(`${name} answers with ${JSON.stringify(errors[0])}`);
  return data;
}
