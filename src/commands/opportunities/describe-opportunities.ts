import type { OpportunitiesQuery } from '../generated/graphql.js';
import { entitled, labelled, type Page } from '../layout.js';
import { describeMore, placeOf } from '../pages.js';
import { counted, grouped, listed, signed, worded } from '../words.js';
import { whatIfLines } from './describe-what-if.js';

type City = NonNullable<OpportunitiesQuery['city']>;
type Opportunity = City['opportunities']['nodes'][number];

/** A city's opportunities for people to read in a terminal. */
export function describeOpportunities(city: City, page: Page): string {
  const { nodes, totalCount, pageInfo } = city.opportunities;
  if (totalCount === 0) return `${heading(city, page)}\nThere are no opportunities of that kind.`;
  const count = `${nodes.length} of ${totalCount} opportunities; ${HERE} active in ${city.name}`;
  return [
    heading(city, page),
    page.paint('dim', count),
    ...nodes.map((opportunity, place) => describe(opportunity, placeOf(place, pageInfo), page)),
    ...describeMore(pageInfo, page),
  ].join('\n\n');
}

/** Marks companies that are active in the city. */
const HERE = '●';
const COLUMN = { indent: 11, width: 11 };

function heading({ name, country, population, implementations }: City, { paint }: Page): string {
  const facts = [
    country.name,
    population == null ? 'population unknown' : `${grouped(population)} inhabitants`,
    `${counted(implementations.totalCount, 'use case')} so far`,
  ];
  return `${paint('bold', name)}  ${facts.join(' · ')}`;
}

function describe(opportunity: Opportunity, place: string, page: Page): string {
  const { score, useCase, reasons } = opportunity;
  const mark = `${place} ${score.toFixed(2).padStart(6)}`;
  const lines: [string, string][] = [
    ...reasons.map(({ contribution, text }): [string, string] => [signed(contribution), text]),
    ['Done by', doneBy(opportunity)],
    ['Serves', serves(opportunity)],
    ['Data at', dataAt(opportunity)],
    ['Readiness', readiness(opportunity)],
    ...whatIfLines(opportunity),
  ];
  return [
    ...entitled([mark, useCase.title], page),
    ...lines.flatMap((line) => labelled(line, page, COLUMN)),
  ].join('\n');
}

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

function serves({
  reach: { people, cities, citiesOfUnknownPopulation: unknown },
}: Opportunity): string {
  if (cities === 0) return 'no city yet';
  const rest = unknown === 0 ? '' : `; the population of ${unknown} of them is not known`;
  return `${grouped(people)} people in ${counted(cities, 'city', 'cities')}${rest}`;
}

function readiness({ readiness: { verdict, coverage, checks } }: Opportunity): string {
  const words = worded(verdict);
  if (coverage == null) return words;
  const required = checks.filter((check) => check.required);
  const lacking = required.filter(({ state }) => state !== 'HELD' && state !== 'OFFERED_LOCALLY');
  const atHand = `${required.length - lacking.length} of ${required.length} required kinds of data at hand (${Math.round(coverage * 100)}%)`;
  if (lacking.length === 0) return `${words}: ${atHand}`;
  return `${words}: ${atHand}; not here: ${lacking.map(({ kind }) => kind.label).join(', ')}`;
}
