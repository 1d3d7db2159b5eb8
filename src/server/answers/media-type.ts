/** The forms in which GraphQL is answered. */
const MEDIA_TYPES = ['application/json', 'application/graphql-response+json'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/**
 * The form that the header Accept likes best, of several the one that it names first; undefined where it takes none, or
 * says more than can be understood here.
 */
export function negotiateType(accept: string | undefined): MediaType | undefined {
  if (!accept) return 'application/json';
  const ranges = accept.split(',').map(readRange);
  if (ranges.includes(undefined)) return undefined;
  const [best] = MEDIA_TYPES.flatMap((type) => findBest(type, ranges as Range[]) ?? []).sort(
    byLiking,
  );
  return best?.type;
}

interface Range {
  readonly name: string;
  readonly quality: number;
}

interface Liking {
  readonly type: MediaType;
  readonly quality: number;
  readonly precision: number;
  readonly place: number;
}

/** As Apollo negotiates. */
const byLiking = (one: Liking, other: Liking): number =>
  other.quality - one.quality || other.precision - one.precision || one.place - other.place;

function readRange(range: string): Range | undefined {
  const [, name = '', quality = '1'] = RANGE.exec(range.trim().toLowerCase()) ?? [];
  return name === '' ? undefined : { name, quality: Number(quality) };
}

const RANGE =
  /^([\w.+-]+\/[\w.+-]+|[\w.+-]+\/\*|\*\/\*)(?: *; *charset=utf-8)?(?: *; *q=([01](?:\.\d{0,3})?))?$/;

function findBest(type: MediaType, ranges: readonly Range[]): Liking | undefined {
  const names = ['*/*', 'application/*', type];
  const [best] = ranges
    .map(({ name, quality }, place) => ({ type, quality, place, precision: names.indexOf(name) }))
    .filter(({ precision }) => precision >= 0)
    .sort((one, other) => other.precision - one.precision);
  return best && best.quality > 0 ? best : undefined;
}
