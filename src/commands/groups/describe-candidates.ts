import type { CandidatesQuery } from '../generated/graphql.js';
import { entitled, indented, labelled, type Page } from '../layout.js';
import { describeMore, placeOf } from '../pages.js';
import { counted, signed } from '../words.js';

type Group = NonNullable<CandidatesQuery['workingGroup']>;

/** Cities that would fit a working group, for people to read. */
export function describeCandidates(
  { name, members, candidatePartners }: Group,
  page: Page,
): string {
  const { nodes, totalCount, pageInfo } = candidatePartners;
  const known = counted(members.totalCount, 'member city', 'member cities');
  const count =
    totalCount === 0
      ? 'No city outside is known to fit.'
      : `${nodes.length} of ${counted(totalCount, 'city', 'cities')} outside that would fit.`;
  return [
    [page.paint('bold', name), ...indented(`${known} in the catalogue. ${count}`, page)].join('\n'),
    ...nodes.map(({ city, score, reasons }, place) => {
      const mark = `${placeOf(place, pageInfo)} ${score.toFixed(2).padStart(6)}`;
      return [
        ...entitled([mark, `${city.name}, ${city.country.name}`], page),
        ...reasons.flatMap(({ contribution, text }) =>
          labelled([signed(contribution), text], page, { indent: 11, width: 8 }),
        ),
      ].join('\n');
    }),
    ...describeMore(pageInfo, page),
  ].join('\n\n');
}
