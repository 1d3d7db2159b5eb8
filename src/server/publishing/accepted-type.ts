/**
 * The first of the offered media types that the header Accept likes best (RFC 9110, 12.5.1); undefined when it takes
 * none. Without a header, any is right.
 */
export function acceptedType(
  accept: string | undefined,
  offered: readonly string[],
): string | undefined {
  const ranges = (accept?.trim() || '*/*').split(',').map(readRange);
  const liked = offered
    .map((type) => ({ type, quality: qualityOf(type, ranges) }))
    .filter(({ quality }) => quality > 0);
  const best = Math.max(...liked.map(({ quality }) => quality));
  return liked.find(({ quality }) => quality === best)?.type;
}

interface Range {
  type: string;
  quality: number;
}

function readRange(range: string): Range {
  const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  const [, given] =
    parameters.map((parameter) => /^q=([\d.]+)$/.exec(parameter)).find(Boolean) ?? [];
  const quality = Number(given ?? 1);
  return { type, quality: Number.isNaN(quality) ? 0 : Math.min(quality, 1) };
}

/** What is said of the type itself counts more than what is said of its family, or of all. */
function qualityOf(type: string, ranges: readonly Range[]): number {
  const [family] = type.split('/');
  for (const name of [type, `${family}/*`, '*/*']) {
    const range = ranges.find((given) => given.type === name);
    if (range) return range.quality;
  }
  return 0;
}
