import { saturate } from '../measures.js';
import type { NumberLists } from '../use-case-table.js';
import { emptyColumn, type Column } from './column.js';

export const nearbyCityColumn: Column = (view) =>
  sumOverRunners(view.index.table.runners, view.nearness).map((sum) => saturate(sum, 1));

export const similarSizeColumn: Column = (view) => {
  const { runners } = view.index.table;
  const { starts } = runners;
  return sumOverRunners(runners, view.sizeLikeness).map(
    (sum, at) => sum / (starts[at + 1]! - starts[at]! + 1),
  );
};

export const sameCountryColumn: Column = (view) => {
  const { city, index } = view;
  const running = city.country && index.table.runningInCountry.get(city.country.id);
  return running ? Float64Array.from(running, (cases) => saturate(cases, 2)) : emptyColumn(view);
};

/** In the order of the runners: sums in another order differ in the last bit. */
function sumOverRunners({ starts, values }: NumberLists, measure: Float64Array): Float64Array {
  const sums = new Float64Array(starts.length - 1);
  for (let at = 0; at < sums.length; at++) {
    let sum = 0;
    for (let place = starts[at]!; place < starts[at + 1]!; place++) sum += measure[values[place]!]!;
    sums[at] = sum;
  }
  return sums;
}
