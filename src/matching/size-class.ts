export type SizeClass =
  | 'UNDER_50K'
  | 'FROM_50K_TO_100K'
  | 'FROM_100K_TO_250K'
  | 'FROM_250K_TO_500K'
  | 'FROM_500K_TO_1M'
  | 'OVER_1M';

/** The class of a number of inhabitants; null when it is not known. */
export function sizeClassOf(population: number | null): SizeClass | null {
  if (population === null) return null;
  return BOUNDED_CLASSES.find(({ below }) => population < below)?.name ?? LARGEST_CLASS;
}

export const LARGEST_CLASS = 'OVER_1M' satisfies SizeClass;

/** All classes but the largest, which has no bound. */
export const BOUNDED_CLASSES: readonly { below: number; name: SizeClass }[] = [
  { below: 50_000, name: 'UNDER_50K' },
  { below: 100_000, name: 'FROM_50K_TO_100K' },
  { below: 250_000, name: 'FROM_100K_TO_250K' },
  { below: 500_000, name: 'FROM_250K_TO_500K' },
  { below: 1_000_000, name: 'FROM_500K_TO_1M' },
];
