import type { Part, Table } from './part.js';
import { BenchPortal } from './harvesting/bench-portal.js';
import { type Measured, Measuring } from './harvesting/measuring.js';
import { FORMATS, parseBarely } from './harvesting/parse-barely.js';

/** How fast catalogues come in, how much memory that takes, and how near it comes to only parsing them. */
export const harvesting: Part = {
  name: 'harvest',
  async *measure({ isQuick, report }) {
    const sizes = isQuick ? [1_000] : [1_000, 10_000, 100_000];
    const portal = await BenchPortal.open();
    const measuring = await Measuring.start(portal, report);
    try {
      for (const datasets of sizes) yield await measureSize({ datasets, portal, measuring });
    } finally {
      await measuring.end();
      await portal.close();
    }
  },
};

interface Setting {
  readonly datasets: number;
  readonly portal: BenchPortal;
  readonly measuring: Measuring;
}

async function measureSize({ datasets, portal, measuring }: Setting): Promise<Table> {
  const rows: Table['rows'][number][] = [];
  for (const format of FORMATS) {
    await portal.write(format, { datasets });
    const parseMs = await parseBarely(format, portal, datasets);
    const name = await measuring.add(format, datasets);
    const first = await measuring.run(name);
    const again = await measuring.run(name);
    await portal.write(format, { datasets, edition: 1 });
    const changed = await measuring.run(name);
    rows.push(asRow({ format, datasets, parseMs, first, again, changed }));
    await measuring.remove(name);
  }
  return {
    title: `Harvesting ${datasets.toLocaleString('en-GB')} datasets (generated)`,
    rows,
    note: `Time and peak memory are over those of the same process with an empty catalogue (${(measuring.idle.ms / 1000).toFixed(1)} s, ${measuring.idle.peakMB.toFixed(0)} MB). "Only parsed" reads the same file with the same parser and keeps nothing; "times parse" is the first run over it.`,
  };
}

interface Row {
  readonly format: string;
  readonly datasets: number;
  readonly parseMs: number;
  readonly first: Measured;
  readonly again: Measured;
  readonly changed: Measured;
}

const asRow = ({ format, datasets, parseMs, first, again, changed }: Row) => ({
  format,
  'datasets/s': Math.round((datasets / first.ms) * 1000),
  'first run, s': first.ms / 1000,
  'only parsed, s': parseMs / 1000,
  'times parse': first.ms / parseMs,
  'same again, s': again.ms / 1000,
  '1 % changed, s': changed.ms / 1000,
  'peak, MB': Math.round(Math.max(first.peakMB, again.peakMB, changed.peakMB)),
});
