import { UsageFailure } from '../server/failure.js';
import { kebabCase } from './name-options.js';

/** The one option of these that is given, with its value; more or fewer are refused. */
export function theOneGiven<Name extends string>(
  options: Readonly<Partial<Record<Name, string | undefined>>>,
  names: readonly Name[],
): { name: Name; value: string } {
  const given = names.flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [{ name, value }];
  });
  const [first, second] = given;
  if (first && !second) return first;
  const accepted = names
    .map(optionNamed)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' or ');
  const instead = given.map(({ name }) => optionNamed(name)).join(' and ');
  throw new UsageFailure(`Give exactly one of ${accepted}${instead && `, not ${instead}`}.`);
}

const optionNamed = (name: string): string => `--${kebabCase(name)}`;
