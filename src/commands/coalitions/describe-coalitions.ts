import type { CoalitionConstraint, CoalitionsQuery } from '../generated/graphql.js';
import { entitled, indented, labelled, type Page, under } from '../layout.js';
import { counted, grouped, signed } from '../words.js';

type Coalitions = CoalitionsQuery['coalitions'];
type Coalition = Coalitions['coalitions'][number];

/** Groups of cities for people to read, or why there are none. */
export function describeCoalitions(answer: Coalitions, subject: string, page: Page): string {
  const { coalitions, impossible } = answer;
  const found = impossible ? describeImpossible(impossible, page) : describeCount(answer, page);
  return [
    [page.paint('bold', `Coalitions · ${subject}`), ...found].join('\n'),
    ...coalitions.map((coalition, place) => describe(coalition, place + 1, page)),
  ].join('\n\n');
}

function describeCount({ candidateCount, approximate }: Coalitions, page: Page): string[] {
  const candidates = `${counted(candidateCount, 'city', 'cities')} could be members.`;
  const search = approximate
    ? 'Approximate: there are too many groups to compare all, so a better one may exist.'
    : 'Exact: all possible groups were compared.';
  return indented(`${candidates} ${search}`, page);
}

function describeImpossible(
  { text, constraints }: NonNullable<Coalitions['impossible']>,
  page: Page,
): string[] {
  if (constraints.length === 0) return indented(text, page);
  const options = constraints.map((constraint) => OPTIONS[constraint]).join(', ');
  return [
    ...indented(text, page),
    ...indented(`Any one of these may be loosened to try again: ${options}.`, page),
  ];
}

const OPTIONS: Record<CoalitionConstraint, string> = {
  COMMON_NETWORK: '--in-common-network',
  COUNTRIES: '--country',
  EXPERIENCE: '--with-experience',
  MIN_POPULATION: '--min-population',
  MUST_INCLUDE: '--must-include',
  NETWORK: '--network',
  SIZE: '--min-size and --max-size',
  SIZE_CLASSES: '--size',
};

function describe(coalition: Coalition, place: number, page: Page): string {
  const { members, reasons, ties, score } = coalition;
  const names = members.map(({ city }) => city.name).join(', ');
  const mark = `${String(place).padStart(3)} ${score.toFixed(2).padStart(6)}`;
  const lines = [
    ...under('Members', textsOf(members)),
    ...reasons.map(({ contribution, text }): [string, string] => [signed(contribution), text]),
    ...under('Ties', textsOf(ties)),
    ...under('Obstacles', obstaclesOf(coalition)),
  ];
  return [
    ...entitled([mark, names], page),
    ...indented(inhabitantsOf(coalition), page, COLUMN.indent),
    ...lines.flatMap((line) => labelled(line, page, COLUMN)),
  ].join('\n');
}

const COLUMN = { indent: 11, width: 11 };

function inhabitantsOf({ knownPopulation, unknownPopulations }: Coalition): string {
  const unknown =
    unknownPopulations === 0
      ? ''
      : `, and ${counted(unknownPopulations, 'member')} of unknown population`;
  return `${grouped(knownPopulation)} inhabitants together${unknown}`;
}

const obstaclesOf = ({ obstacles }: Coalition): string[] =>
  obstacles.length > 0 ? textsOf(obstacles) : ['The facts show none.'];

const textsOf = (items: readonly { text: string }[]): string[] => items.map(({ text }) => text);
