import type { ReadinessQuery } from '../generated/graphql.js';
import { entitled, indented, labelled, type Page } from '../layout.js';
import { counted, listed, nameOf, worded } from '../words.js';
import { describePrecedent } from './describe-precedent.js';
import { describeStep } from './describe-step.js';

type City = NonNullable<ReadinessQuery['city']>;
type Plan = City['readinessFor'];

/** What a city has for a use case, what is to be done next, and who could help, for people to read. */
export function describeReadiness(city: City, page: Page): string {
  const plan = city.readinessFor;
  const sections = [
    section(
      'Needed data',
      plan.checks.flatMap((check) => describeCheck(check, page)),
      page,
    ),
    section('Next steps', stepsOf(plan, page), page),
    section('Partners', partnersOf(plan, page), page),
    section(
      precedentsTitle(plan),
      plan.precedents.nodes.flatMap((it) => describePrecedent(it, page)),
      page,
    ),
  ];
  return [heading(city, page), ...sections].join('\n\n');
}

function heading({ name, readinessFor: plan }: City, page: Page): string {
  const own = plan.ownStatus == null ? '' : ` ${name} has it already: ${worded(plan.ownStatus)}.`;
  const verdict = worded(plan.verdict);
  return [
    ...entitled([`${name} ·`, plan.useCase.title], page),
    ...indented(`${verdict[0]!.toUpperCase()}${verdict.slice(1)}. ${plan.text}${own}`, page),
  ].join('\n');
}

const section = (title: string, lines: readonly string[], { paint }: Page): string =>
  [paint('bold', title), ...(lines.length > 0 ? lines : ['  None known.'])].join('\n');

function describeCheck(
  { kind, required, state, via }: Plan['checks'][number],
  page: Page,
): string[] {
  const names = listed(via.slice(0, MOST_RECORDS).map(nameOf), via.length);
  const records = names === '' ? '' : `: ${names}`;
  const text = `${kind.label} (${required ? 'required' : 'helps'}): ${STATES[state]}${records}`;
  return labelled([MARKS[state], text], page, { indent: 2, width: 2 });
}

const MOST_RECORDS = 5;

const MARKS = {
  HELD: '●',
  OFFERED_LOCALLY: '◐',
  OFFERED_ELSEWHERE: '○',
  MISSING: '✕',
  UNKNOWN: '?',
} as const;

const STATES = {
  HELD: 'held',
  OFFERED_LOCALLY: 'offered here',
  OFFERED_ELSEWHERE: 'offered elsewhere only, as far as is known',
  MISSING: 'nobody in the catalogue holds it',
  UNKNOWN: 'not known',
} as const;

function stepsOf({ nextSteps, checks }: Plan, page: Page): string[] {
  if (nextSteps.length > 0)
    return nextSteps.flatMap((step, place) => describeStep(step, place + 1, page));
  const reason = checks.length > 0 ? 'All needed data is held.' : 'No needs are known for it.';
  return indented(reason, page, 2);
}

const partnersOf = ({ partners }: Plan, page: Page): string[] =>
  partners.nodes.flatMap(({ city, score, reasons }) => {
    const why = reasons.map(({ text }) => text).join(' ');
    return indented(`${city.name} (${score.toFixed(1)}): ${why}`, page, 2);
  });

const precedentsTitle = ({ precedents: { nodes, totalCount } }: Plan): string =>
  totalCount > nodes.length
    ? `Where it has been done (${nodes.length} of ${counted(totalCount, 'case')})`
    : 'Where it has been done';
