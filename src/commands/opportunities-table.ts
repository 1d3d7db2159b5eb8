import type { OpportunitiesQuery } from './generated/graphql.js';
import type { Paint } from './terminal.js';
import { widthOf, wrapText } from './wrap-text.js';

type City = NonNullable<OpportunitiesQuery['city']>;
type Opportunity = City['opportunities']['nodes'][number];

export interface TableOptions {
  columns: number;
  paint: Paint;
}

/** A city's opportunities for people to read in a terminal. */
export function describeOpportunities(city: City, options: TableOptions): string {
  const { nodes, totalCount } = city.opportunities;
  if (totalCount === 0)
    return `${heading(city, options)}\nThere are no opportunities of that kind.`;
  return [
    heading(city, options),
    options.paint(
      'dim',
      `${nodes.length} of ${totalCount} opportunities; ${HERE} active in ${city.name}`,
    ),
    ...nodes.map((opportunity, place) => describe(opportunity, place + 1, options)),
  ].join('\n\n');
}

/** Marks companies that are active in the city. */
const HERE = '●';
const INDENT = 11;
const LABEL = 11;

const numbers = new Intl.NumberFormat('en');

function heading(
  { name, country, population, implementations }: City,
  { paint }: TableOptions,
): string {
  const facts = [
    country.name,
    population == null ? 'population unknown' : `${numbers.format(population)} inhabitants`,
    `${implementations.totalCount} ${implementations.totalCount === 1 ? 'use case' : 'use cases'} so far`,
  ];
  return `${paint('bold', name)}  ${facts.join(' · ')}`;
}

function describe(opportunity: Opportunity, rank: number, options: TableOptions): string {
  const { paint } = options;
  const score = opportunity.score.toFixed(2);
  const [title = '', ...more] = wrapText(opportunity.useCase.title, options.columns - INDENT);
  const first = `${String(rank).padStart(3)} ${score.padStart(6)} ${paint('bold', title)}`;
  const rest = more.map((line) => ' '.repeat(INDENT) + paint('bold', line));
  const reasons = opportunity.reasons.flatMap(({ contribution, text }) =>
    labelled(signed(contribution), text, options),
  );
  return [
    first,
    ...rest,
    ...reasons,
    ...labelled('Done by', doneBy(opportunity), options),
    ...labelled('Data at', dataAt(opportunity), options),
    ...labelled('Readiness', readiness(opportunity), options),
  ].join('\n');
}

/** A label in its column, and the text beside it on as many lines as it takes. */
function labelled(label: string, text: string, { columns, paint }: TableOptions): string[] {
  const lines = wrapText(text, columns - INDENT - LABEL);
  return lines.map((line, place) => {
    const head = place === 0 ? label : '';
    const gap = ' '.repeat(LABEL - widthOf(head));
    return ' '.repeat(INDENT) + paint('cyan', head) + gap + line;
  });
}

const signed = (contribution: number): string =>
  `${contribution < 0 ? '−' : '+'}${Math.abs(contribution).toFixed(2)}`;

function doneBy({ precedents }: Opportunity): string {
  const cases = precedents.nodes.map(({ city, status, since }) => {
    const when = since == null ? '' : ` since ${since}`;
    return `${city?.name ?? 'elsewhere'} (${status.toLowerCase()}${when})`;
  });
  return listed(cases, precedents.totalCount) || 'no city yet';
}

function dataAt({ holders }: Opportunity): string {
  const names = holders.nodes.map(({ business, activeHere }) =>
    activeHere ? `${HERE} ${business.name}` : business.name,
  );
  return listed(names, holders.totalCount) || 'no company known to hold it';
}

const listed = (items: readonly string[], total: number): string =>
  items.join(', ') + (total > items.length ? ` and ${total - items.length} more` : '');

function readiness({ readiness: { verdict, coverage, checks } }: Opportunity): string {
  const words = verdict.toLowerCase().replaceAll('_', ' ');
  if (coverage == null) return words;
  const required = checks.filter((check) => check.required);
  const lacking = required.filter(({ state }) => state !== 'HELD' && state !== 'OFFERED_LOCALLY');
  const atHand = `${required.length - lacking.length} of ${required.length} required kinds of data at hand (${Math.round(coverage * 100)}%)`;
  if (lacking.length === 0) return `${words}: ${atHand}`;
  return `${words}: ${atHand}; not here: ${lacking.map(({ kind }) => kind.label).join(', ')}`;
}
