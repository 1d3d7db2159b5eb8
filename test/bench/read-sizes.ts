import {
  type CatalogueSizes,
  NOUNS,
  problemOf,
  scaledSizes,
} from '../support/generated-catalogue/sizes.js';

type Noun = keyof CatalogueSizes;

const dashed = (noun: string): string =>
  noun.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const OF_NOUNS = NOUNS.map((noun) => [dashed(noun), { type: 'string' }] as const);

/** --scale for all nouns alike, and an option for each of them, such as --use-cases. */
export const SIZE_OPTIONS: Readonly<Record<string, { type: 'string' }>> = {
  scale: { type: 'string' },
  ...Object.fromEntries(OF_NOUNS),
};

/** The sizes that options ask for; words that say what is wrong with them, if something is. */
export function readSizes(
  values: Readonly<Record<string, unknown>>,
  usualScale: number,
): CatalogueSizes | string {
  const scale = Number(values['scale'] ?? usualScale);
  if (!(scale > 0)) return `--scale is "${String(values['scale'])}"; a number over 0 is accepted`;
  const asked = NOUNS.flatMap((noun): [Noun, number][] => {
    const value = values[dashed(noun)];
    return value === undefined ? [] : [[noun, Number(value)]];
  });
  const sizes = { ...scaledSizes(scale), ...Object.fromEntries(asked) };
  return problemOf(sizes) ?? sizes;
}
