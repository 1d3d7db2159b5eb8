import type { ReadinessQuery } from '../generated/graphql.js';
import { labelled, type Page } from '../layout.js';
import { listed, worded } from '../words.js';

type Plan = NonNullable<ReadinessQuery['city']>['readinessFor'];
type Step = Plan['nextSteps'][number];

/** One step: what to see to, and who could help with it. */
export function describeStep(step: Step, place: number, page: Page): string[] {
  const lines: [string, string][] = [
    ['Companies', step.businesses.map(describeBusiness).join(', ')],
    ['Cities', step.cities.map(describeCity).join(', ')],
    [
      'Unlocks',
      listed(
        step.unlocks.nodes.map(({ title }) => title),
        step.unlocks.totalCount,
      ),
    ],
  ];
  const need = step.required ? '' : ' It helps, but is not required.';
  return [
    ...labelled([`${place}.`, step.text + need], page, { indent: 2, width: 3 }),
    ...lines
      .filter(([, text]) => text !== '')
      .flatMap((line) => labelled(line, page, { indent: 5, width: 11 })),
  ];
}

function describeBusiness({
  business,
  activeHere,
  activeInCountry,
  alreadyShares,
}: Step['businesses'][number]): string {
  const where = activeInCountry ? 'active in the country' : 'not known in the country';
  const shares = alreadyShares ? ['shares it for this elsewhere'] : [];
  return `${business.name} (${[activeHere ? 'active here' : where, ...shares].join(', ')})`;
}

function describeCity({
  city,
  status,
  sameCountry,
  languages,
  holdsKind,
}: Step['cities'][number]): string {
  const language = languages.length > 0 ? ', same language' : '';
  const near = sameCountry ? ', same country' : `, ${city.country.name}${language}`;
  return `${city.name} (${worded(status)}${near}${holdsKind ? ', has this data' : ''})`;
}
