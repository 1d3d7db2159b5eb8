import type { CityView } from '../fact-index.js';
import { OPTIONAL_NEED } from '../features/data-at-hand.js';
import { reachOf } from '../features/offered-data.js';
import { saturate } from '../measures.js';
import { emptyColumn, type Column } from './column.js';

export const localHolderColumn: Column = (view) => {
  const isMet = noKinds(view);
  for (const { kinds } of view.city.businesses) mark(kinds, isMet, view);
  return sharesMet(view, isMet);
};

export const heldDataColumn: Column = (view) => {
  const isMet = noKinds(view);
  mark(view.city.shelf.held.keys(), isMet, view);
  return sharesMet(view, isMet);
};

export const sharedBusinessColumn: Column = (view) => {
  const sharers = emptyColumn(view);
  const { sharedBy } = view.index.table;
  for (const business of view.city.businesses) {
    for (const useCase of sharedBy.get(business) ?? []) sharers[useCase]! += 1;
  }
  return sharers.map((count) => saturate(count, 1));
};

export const offeredDataColumn: Column = (view) => {
  const { needs } = view.index.table;
  const reach = measureReach(view);
  const shares = emptyColumn(view);
  for (let useCase = 0; useCase < shares.length; useCase++) {
    const [start, end] = [needs.starts[useCase]!, needs.starts[useCase + 1]!];
    let offered = 0;
    for (let need = start; need < end; need++) offered += reach[needs.values[need]!]!;
    shares[useCase] = start === end ? 0 : offered / (end - start);
  }
  return shares;
};

/** How near the nearest holder of each kind is, by the ordinal of the kind. */
function measureReach(view: CityView): Float64Array {
  const reach = new Float64Array(view.index.table.kindOrdinals.size);
  for (const [kindId, ordinal] of view.index.table.kindOrdinals) {
    reach[ordinal] = reachOf(kindId, view);
  }
  return reach;
}

const noKinds = ({ index }: CityView): Uint8Array => new Uint8Array(index.table.kindOrdinals.size);

function mark(kindIds: Iterable<number>, isMet: Uint8Array, { index }: CityView): void {
  for (const kindId of kindIds) {
    const ordinal = index.table.kindOrdinals.get(kindId);
    if (ordinal !== undefined) isMet[ordinal] = 1;
  }
}

function sharesMet(view: CityView, isMet: Uint8Array): Float64Array {
  const { needs, isRequired } = view.index.table;
  const shares = emptyColumn(view);
  for (let useCase = 0; useCase < shares.length; useCase++) {
    let met = 0;
    let all = 0;
    for (let need = needs.starts[useCase]!; need < needs.starts[useCase + 1]!; need++) {
      const weight = isRequired[need] ? 1 : OPTIONAL_NEED;
      all += weight;
      if (isMet[needs.values[need]!]) met += weight;
    }
    shares[useCase] = all === 0 ? 0 : met / all;
  }
  return shares;
}
