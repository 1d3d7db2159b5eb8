import type { Catalogue } from '../catalogue.js';
import type { UseCase } from '../schema/use-case.schema.js';
import type { Rows } from '../write/tables.js';
import { editorial } from './assertions.js';
import { type MatchNeed, matchNeeds } from './match-kinds.js';
import { sourceLinks } from './source-links.js';
import { constantCase, distinct } from './words.js';

type UseCaseTable =
  | 'use_case'
  | 'use_case_source'
  | 'use_case_theme'
  | 'use_case_kind'
  | 'use_case_instrument';

/** Use cases: patterns that the editors wrote, with their themes, needs and instruments. */
export function planUseCases({ useCases, dataKinds }: Catalogue): Pick<Rows, UseCaseTable> {
  const kindOf = matchNeeds(dataKinds);
  return {
    use_case: useCases.map(({ id, title, summary, challenges }) => ({
      slug: id,
      ...editorial,
      title,
      summary,
      challenges: distinct(challenges).map(constantCase),
    })),
    use_case_source: sourceLinks('use_case_id', useCases),
    use_case_theme: useCases.flatMap(({ id, themes }) =>
      distinct(themes).map((theme, position) => ({
        use_case_id: id,
        theme_id: theme,
        position,
        ...editorial,
      })),
    ),
    use_case_kind: useCases.flatMap((useCase) => planNeeds(useCase, kindOf)),
    use_case_instrument: useCases.flatMap(({ id, relatedInstruments }) =>
      distinct(relatedInstruments).map((instrument, position) => ({
        use_case_id: id,
        instrument_id: instrument,
        position,
        ...editorial,
      })),
    ),
  };
}

/** Several words for one kind are one need. */
function planNeeds({ id, dataNeeded }: UseCase, kindOf: MatchNeed): Rows['use_case_kind'] {
  const needs = Map.groupBy(distinct(dataNeeded), (raw) => kindOf(id, raw) ?? raw);
  return [...needs].map(([kind, words], position) => ({
    use_case_id: id,
    kind_id: kind,
    position,
    required: true,
    stated_as: words,
    ...editorial,
  }));
}
