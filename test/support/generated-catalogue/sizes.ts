/** How many records of each noun a generated catalogue has. */
export interface CatalogueSizes {
  readonly cities: number;
  readonly businesses: number;
  readonly datasets: number;
  readonly useCases: number;
  readonly implementations: number;
  readonly groups: number;
}

const DEFAULT_SIZES: CatalogueSizes = {
  cities: 2_000,
  businesses: 5_000,
  datasets: 200_000,
  useCases: 1_000,
  implementations: 20_000,
  groups: 60,
};

export const NOUNS = Object.keys(DEFAULT_SIZES) as readonly (keyof CatalogueSizes)[];

/** The default catalogue, so many times as large; a very small one has fewer implementations than that. */
export function scaledSizes(scale: number): CatalogueSizes {
  const scaled = NOUNS.map((noun) => [noun, Math.max(1, Math.round(DEFAULT_SIZES[noun] * scale))]);
  const sizes = Object.fromEntries(scaled) as Record<keyof CatalogueSizes, number>;
  return { ...sizes, implementations: Math.min(sizes.implementations, mostImplementations(sizes)) };
}

/** What a catalogue of these sizes lacks, or nothing. */
export function problemOf(sizes: CatalogueSizes): string | undefined {
  const none = NOUNS.find((noun) => !Number.isInteger(sizes[noun]) || sizes[noun] < 1);
  if (none) return `${none} is ${sizes[none]}; a whole number from 1 is accepted`;
  const most = mostImplementations(sizes);
  if (sizes.implementations <= most) return undefined;
  return `implementations is ${sizes.implementations}; at most half of cities × useCases is accepted, which is ${most}`;
}

/** Names a catalogue of these sizes, such as 2000-5000-200000-1000-20000-60. */
export const nameOfSizes = (sizes: CatalogueSizes): string =>
  NOUNS.map((noun) => sizes[noun]).join('-');

/** There is one for a use case and a city at most; beyond the half of the pairs they would not be skewed. */
const mostImplementations = ({ cities, useCases }: CatalogueSizes): number =>
  Math.ceil((cities * useCases) / 2);
