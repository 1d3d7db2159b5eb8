import type { PathsQuery } from '../generated/graphql.js';
import { entitled, indented, type Page } from '../layout.js';
import { counted, nameOf } from '../words.js';

type Path = PathsQuery['paths']['paths'][number];

export interface DescribedPaths {
  from: string;
  to: string;
  maxHops: number;
  /** How many are shown. */
  first: number;
  truncated: boolean;
  paths: Path[];
}

/** How two records are connected, each step with its sources, for people to read. */
export function describePaths(
  { from, to, maxHops, first, truncated, paths }: DescribedPaths,
  page: Page,
): string {
  const shown = paths.slice(0, first);
  const steps = counted(maxHops, 'step');
  const count =
    paths.length === 0
      ? `Nothing in the catalogue connects them in at most ${steps}.`
      : `${shown.length} of ${counted(paths.length, 'path')} of at most ${steps}; the fewest steps first, then the most telling.`;
  const bound = truncated ? ' The search reached its bound: there may be others as good.' : '';
  return [
    [page.paint('bold', `${from} – ${to}`), ...indented(count + bound, page)].join('\n'),
    ...shown.map((path, place) => describe(path, place + 1, page)),
  ].join('\n\n');
}

function describe({ hops, strength }: Path, place: number, page: Page): string {
  const [first] = hops;
  const names = [...(first ? [nameOf(first.from)] : []), ...hops.map(({ to }) => nameOf(to))];
  const mark = `${String(place).padStart(3)} ${strength.toFixed(2).padStart(6)}`;
  return [
    ...entitled([mark, names.join(' → ')], page),
    ...hops.flatMap(({ text, sources }) => [
      ...indented(text, page, 11),
      ...sources.flatMap(({ title, url }) => indented(`${title} <${url}>`, page, 13)),
    ]),
  ].join('\n');
}
