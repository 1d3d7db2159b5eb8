import type { LookupAddress, lookup } from 'node:dns';

/** Answers for every host name with these addresses, in turn. */
export function resolver(...answers: LookupAddress[][]): {
  resolve: typeof lookup;
  asked: () => number;
} {
  let asked = 0;
  const resolve = (_host: string, _options: object, callback: (...args: unknown[]) => void) => {
    const addresses = answers[Math.min(asked, answers.length - 1)];
    asked += 1;
    callback(null, addresses);
  };
  return { resolve: resolve as unknown as typeof lookup, asked: () => asked };
}

export const v4 = (address: string): LookupAddress => ({ address, family: 4 });
