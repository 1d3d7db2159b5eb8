import type { Dataset } from '../schema/dataset.schema.js';
import type { DataKinds } from '../schema/vocabulary.schema.js';
import { distinct } from './words.js';

/** Gives the kinds that a dataset realises: those that name it, then those of the rules it fits. */
export function kindsOfDatasets({ kinds, rules }: DataKinds): (dataset: Dataset) => string[] {
  const named = Map.groupBy(
    kinds.flatMap((kind) => kind.datasets.map((dataset) => ({ dataset, kind: kind.slug }))),
    ({ dataset }) => dataset,
  );
  return ({ id, kind, format }) => {
    const fitting = rules.filter(
      ({ when }) => when.kind === kind && (format ?? '').startsWith(when.formatPrefix),
    );
    const byName = (named.get(id) ?? []).map((link) => link.kind);
    return distinct([...byName, ...fitting.flatMap((rule) => rule.kinds)]);
  };
}
