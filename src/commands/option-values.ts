import { InvalidArgumentError, Option } from 'commander';

/** As many as one page of the graph holds. */
export const mostOfPage = 100;

/** For an option that may be given several times. */
export const collect = (value: string, earlier: string[] = []): string[] => [...earlier, value];

/** Takes whole numbers between two bounds. */
export const parseNumber =
  (least: number, most = 2_147_483_647) =>
  (text: string): number => {
    const number = Number(text);
    if (Number.isInteger(number) && number >= least && number <= most && text.trim() !== '') {
      return number;
    }
    const accepted = most === 2_147_483_647 ? `of ${least} or more` : `from ${least} to ${most}`;
    throw new InvalidArgumentError(`It takes a number ${accepted}.`);
  };

/** Takes one of the names, and gives what the graph calls it. */
export const parseChoice =
  <Value extends string>(choices: Readonly<Record<string, Value>>) =>
  (text: string): Value => {
    const value = choices[text.toLowerCase()];
    if (value !== undefined) return value;
    throw new InvalidArgumentError(`It takes ${Object.keys(choices).join(', ')}.`);
  };

/** The same for an option that may be given several times. */
export const collectChoice =
  <Value extends string>(choices: Readonly<Record<string, Value>>) =>
  (text: string, earlier: Value[] = []): Value[] => [...earlier, parseChoice(choices)(text)];

/** Sizes of cities by inhabitants. */
export const SIZES = {
  'under-50k': 'UNDER_50K',
  '50k-100k': 'FROM_50K_TO_100K',
  '100k-250k': 'FROM_100K_TO_250K',
  '250k-500k': 'FROM_250K_TO_500K',
  '500k-1m': 'FROM_500K_TO_1M',
  'over-1m': 'OVER_1M',
} as const;

export const jsonOption = (): Option => new Option('--json', 'print the GraphQL answer');

/** How many items of a list are shown. */
export const firstOption = (usual: number, what = 'how many are shown'): Option =>
  new Option('--first <number>', `${what}, 1 to ${mostOfPage}`)
    .argParser(parseNumber(1, mostOfPage))
    .default(usual);

export const afterOption = (): Option =>
  new Option('--after <cursor>', 'go on from there; a page that is not the last ends with it');
