import type { OpportunitiesQuery } from '../generated/graphql.js';
import { under } from '../layout.js';
import { listed, nameOf, signed } from '../words.js';

type Opportunity = NonNullable<OpportunitiesQuery['city']>['opportunities']['nodes'][number];
type MissingFact = NonNullable<Opportunity['missing']>[number];

/** Which unknown facts would change an opportunity, and what would lift it to the first three; nothing when not asked. */
export function whatIfLines({ missing, counterfactual }: Opportunity): [string, string][] {
  if (!missing) return [];
  const unknown = missing.map(describeMissing);
  return [
    ...under(
      'Not known',
      unknown.length > 0 ? unknown : ['No unknown fact would change its rank.'],
    ),
    ['To top 3', counterfactual?.text ?? sayWhyNothingLifts(missing)],
  ];
}

const describeMissing = ({ text, gain, suppliers }: MissingFact): string =>
  `${signed(gain)} ${text} Who could tell: ${listed(suppliers.map(nameOf))}.`;

function sayWhyNothingLifts([first]: readonly MissingFact[]): string {
  // Only an unknown fact tells the rank among all; the list may be filtered.
  if (!first)
    return 'It is among the first three already, or nothing that was tried lifts it there.';
  return first.rankNow <= 3
    ? 'It is among the first three already.'
    : 'Nothing that was tried would lift it there.';
}
