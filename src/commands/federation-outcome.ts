import type { ChangeOutcome } from '../federation/registry/change-supergraph.js';
import { describeContribution } from '../federation/registry/composition/contributions.js';
import type { Takeover } from '../federation/registry/composition/find-takeovers.js';
import type { RegistryProblem } from '../federation/registry/problem.js';
import { Failure, UsageFailure } from '../server/failure.js';

/** What a change has led to, for people to read in a terminal. */
export function describeChange(outcome: ChangeOutcome, done: string): string {
  return [
    outcome.isNew
      ? `${done} Version ${outcome.version} of the supergraph is current.`
      : `Nothing to change: version ${outcome.version} of the supergraph holds the same already.`,
    ...describeNotes(outcome),
  ].join('\n');
}

/** What whoever runs the federation should know of it. */
export function describeNotes(outcome: ChangeOutcome): string[] {
  const { breaking, contributions, takeovers, leftOut } = outcome;
  return [
    ...breaking.map(({ message }) => `Breaking: ${message}`),
    ...contributions.map((contribution) => `${describeContribution(contribution)}.`),
    ...takeovers.map((takeover) => `${describeTakeover(takeover)}.`),
    ...leftOut.map(
      ({ member, coordinate }) =>
        `${coordinate} of ${member} is left out: ids are asked for where they come from.`,
    ),
  ];
}

/** Such as `ghent answers City.population of hansa, by consent`. */
export const describeTakeover = ({ by, coordinate, owner }: Takeover): string =>
  `${by} answers ${coordinate} of ${owner}, by consent`;

/** What was typed is wrong, rather than something out there. */
const MISUSE: ReadonlySet<string> = new Set([
  'BAD_NAME',
  'RESERVED_NAME',
  'BAD_URL',
  'UNKNOWN_MEMBER',
  'UNKNOWN_VERSION',
]);

/** Why a change was not made; what is current stays so. */
export function failureOf({ problems, version }: ChangeOutcome): Failure {
  if (problems.every(({ code }) => MISUSE.has(code))) {
    return new UsageFailure(problems.map(({ message }) => message).join('\n'));
  }
  const stays = version === null ? [] : [`Version ${version} of the supergraph stays current.`];
  const isBreaking = problems.every(({ code }) => code === 'BREAKING_CHANGE');
  const advice = isBreaking
    ? ['`hansa federation register <name> <url> --allow-breaking` takes it in all the same.']
    : [];
  return new Failure([...describeProblems(problems), ...stays, ...advice].join('\n'));
}

const MOST_SHOWN = 12;

function describeProblems(problems: readonly RegistryProblem[]): string[] {
  const shown = problems.slice(0, MOST_SHOWN).map(({ code, message }) => `${code}  ${message}`);
  const rest = problems.length - shown.length;
  return rest > 0 ? [...shown, `… and ${rest} more.`] : shown;
}
