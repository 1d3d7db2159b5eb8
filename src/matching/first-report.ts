import type { ImplementationFacts } from './facts.js';

/** " (first reported in 2021)", or nothing when no source gives a year. */
export function firstReport(implementations: readonly ImplementationFacts[]): string {
  const years = implementations.flatMap(({ since }) => since ?? []);
  return years.length === 0 ? '' : ` (first reported in ${Math.min(...years)})`;
}
