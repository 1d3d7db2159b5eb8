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

async function askFor(target: Target): Promise<unknown> {
  const { name, rename = (data) => data } = target;
  const { data, errors } = JSON.parse(await readAnswer(target)) as {
    data?: unknown;
    errors?: object[];
  };
  if (errors) throw new Error(`${name} answers with ${JSON.stringify(errors[0])}`);
  return rename(data);
}

/** The body of one answer. */
export async function readAnswer({ url, request }: Target): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  return response.text();
}
