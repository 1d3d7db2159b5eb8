import { setImmediate as nextTurn } from 'node:timers/promises';
import { startingFacts } from './matching/starting-facts.js';
import { compareMethods } from './matching/compare-methods.js';
import { measureSize, SIZES } from './matching/measure-size.js';
import type { BenchSettings, Part, Table } from './part.js';

/** The engine at three sizes of catalogue, and how well it finds the cases of the starting catalogue. */
export const matching: Part = {
  name: 'matching',
  async *measure(settings) {
    yield* growth(settings);
    settings.report('loading the starting catalogue');
    yield* compareMethods(await startingFacts(), settings);
  },
};

async function* growth(settings: BenchSettings): AsyncGenerator<Table> {
  const measured: { name: string; found: Record<string, number> }[] = [];
  for (const size of SIZES) {
    const name = `${size.cities} cities × ${size.useCases} use cases`;
    settings.report(name);
    await nextTurn();
    measured.push({ name, found: measureSize(size, settings) });
  }
  const questions = Object.keys(measured[0]!.found);
  const [small, , large] = measured;
  yield {
    title: 'Matching at three sizes of catalogue (generated facts)',
    rows: questions.map((question) => ({
      question,
      ...Object.fromEntries(measured.map(({ name, found }) => [name, found[question]!])),
      'largest over smallest': large!.found[question]! / small!.found[question]!,
    })),
    note: `Means over cities, of work in milliseconds where no unit is given; each city is asked about for the first time. The facts grow ${(large!.found['facts, MB']! / small!.found['facts, MB']!).toFixed(0)}-fold from the smallest to the largest.`,
  };
}
