import type { PartnersQuery } from '../generated/graphql.js';
import { entitled, indented, labelled, type Page } from '../layout.js';
import { describeMore, placeOf } from '../pages.js';
import { counted, grouped, signed, worded } from '../words.js';

type City = NonNullable<PartnersQuery['city']>;
type Partner = City['partners']['nodes'][number];

/** Cities for a city to work with, each with what on, for people to read. */
export function describePartners({ name, country, partners }: City, page: Page): string {
  const { nodes, totalCount, pageInfo } = partners;
  const count =
    totalCount === 0
      ? 'No city of that kind is known to have something to do together with it.'
      : `${nodes.length} of ${counted(totalCount, 'city', 'cities')} to work with, the best first.`;
  return [
    [page.paint('bold', `${name}, ${country.name}`), ...indented(count, page)].join('\n'),
    ...nodes.map((partner, place) => describe(partner, placeOf(place, pageInfo), page)),
    ...describeMore(pageInfo, page),
  ].join('\n\n');
}

const INDENT = 11;

function describe(partner: Partner, place: string, page: Page): string {
  const { city, score, reasons, useCases } = partner;
  const mark = `${place} ${score.toFixed(2).padStart(6)}`;
  return [
    ...entitled([mark, `${city.name}, ${city.country.name}`], page),
    ...indented(inhabitantsOf(city), page, INDENT),
    ...reasons.flatMap(({ contribution, text }) =>
      labelled([signed(contribution), text], page, { indent: INDENT, width: 8 }),
    ),
    ...indented(countOf(partner), page, INDENT),
    ...useCases.flatMap(({ role, useCase, text }) =>
      labelled([worded(role), `${useCase.title}: ${text}`], page, { indent: INDENT, width: 14 }),
    ),
  ].join('\n');
}

const inhabitantsOf = ({ population }: Partner['city']): string =>
  population == null ? 'population unknown' : `${grouped(population)} inhabitants`;

function countOf({ useCases, useCaseCount }: Partner): string {
  const all = counted(useCaseCount, 'use case');
  const most = useCaseCount > useCases.length ? `; the ${useCases.length} most promising` : '';
  return `Could do together: ${all}${most}:`;
}
