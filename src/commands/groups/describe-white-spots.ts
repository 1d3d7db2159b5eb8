import type { OutsideCaseFragment, WhiteSpotsQuery } from '../generated/graphql.js';
import { entitled, indented, labelled, type Page, under } from '../layout.js';
import { describeMore, placeOf } from '../pages.js';
import { counted, listed, worded } from '../words.js';

type Group = NonNullable<WhiteSpotsQuery['workingGroup']>;
type Spot = Group['whiteSpots']['nodes'][number];

/** What members of a group care about and none of them runs, for people to read. */
export function describeWhiteSpots({ name, members, whiteSpots }: Group, page: Page): string {
  const { nodes, totalCount, pageInfo } = whiteSpots;
  const known = counted(members.totalCount, 'member city', 'member cities');
  const count =
    totalCount === 0
      ? 'There are no white spots: nothing that at least two of them care about and none runs.'
      : `${nodes.length} of ${counted(totalCount, 'white spot')}: what at least two of them care about, and none is known to run.`;
  return [
    [page.paint('bold', name), ...indented(`${known} in the catalogue. ${count}`, page)].join('\n'),
    ...nodes.map((spot, place) => describe(spot, placeOf(place, pageInfo), page)),
    ...describeMore(pageInfo, page),
  ].join('\n\n');
}

function describe(spot: Spot, place: string, page: Page): string {
  const lines: [string, string][] = [
    ['Members', spot.members.map(describeMember).join(', ')],
    [
      'Use cases',
      spot.subject === 'USE_CASE' ? '' : spot.useCases.map(({ title }) => title).join('; '),
    ],
    ...under('Presenters', presentersOf(spot)),
    ['Companies', companiesOf(spot)],
  ];
  return [
    ...entitled([place, titleOf(spot)], page),
    ...indented(spot.text, page, 4),
    ...lines
      .filter(([, text]) => text !== '')
      .flatMap((line) => labelled(line, page, { indent: 4, width: 11 })),
  ].join('\n');
}

function titleOf({ subject, theme, challenge, useCases }: Spot): string {
  if (subject === 'USE_CASE') return useCases.map(({ title }) => title).join('; ');
  const where = theme ? theme.label : 'any theme';
  return challenge == null ? `Theme ${where}` : `Challenge ${worded(challenge)}, ${where}`;
}

const describeMember = ({ city, interest, status }: Spot['members'][number]): string =>
  `${city.name} (${interest === 'LIKELY' ? 'likely' : worded(status ?? 'UNKNOWN')})`;

function presentersOf({ presenters: { nodes, totalCount } }: Spot): string[] {
  if (nodes.length === 0) return ['no case in a city outside'];
  const more = totalCount - nodes.length;
  return [...nodes.map(describeCase), ...(more > 0 ? [`and ${more} more`] : [])];
}

const describeCase = ({ text, kilometres, nearestMember }: OutsideCaseFragment): string =>
  `${text} (${Math.round(kilometres)} km from ${nearestMember.name})`;

const companiesOf = ({ companies: { nodes, totalCount } }: Spot): string =>
  listed(
    nodes.map(
      ({ business, cities }) =>
        `${business.name} (in ${listed(
          cities.slice(0, 3).map(({ name }) => name),
          cities.length,
        )})`,
    ),
    totalCount,
  );
