import type { UseCaseEntry } from '../entries.js';
import type { CityView } from '../fact-index.js';
import type { Candidate } from '../features/candidate.js';
import type { Feature } from '../features/feature.js';
import { legalSetting } from '../features/legal-setting.js';
import { adoption, maturity, maturityOf, ownCase, recency } from '../features/track-record.js';
import { saturate } from '../measures.js';
import { runningTogether } from '../running-together.js';
import type { OpportunityFeature } from '../weights.js';
import { emptyColumn, type Column } from './column.js';

export const maturityColumn: Column = (view) =>
  withOwnCases(maturity, everywhere(view, 'MATURITY', matureElsewhere).slice(), view);

const matureElsewhere = (useCase: UseCaseEntry): number => maturityOf(useCase, undefined);

export const adoptionColumn: Column = (view) =>
  everywhere(view, 'ADOPTION', (useCase) => adoption.strength({ view, useCase }));

export const recencyColumn: Column = (view) =>
  everywhere(view, 'RECENCY', (useCase) => recency.strength({ view, useCase }));

export const ownCaseColumn: Column = (view) => withOwnCases(ownCase, emptyColumn(view), view);

export const sharedThemeColumn: Column = (view) => {
  const { themes } = view.index.table;
  const { weights, familiarity } = weighThemes(view);
  const shares = emptyColumn(view);
  for (let useCase = 0; useCase < shares.length; useCase++) {
    let familiar = 0;
    let all = 0;
    for (let at = themes.starts[useCase]!; at < themes.starts[useCase + 1]!; at++) {
      const theme = themes.values[at]!;
      familiar += familiarity[theme]!;
      all += weights[theme]!;
    }
    shares[useCase] = all === 0 ? 0 : familiar / all;
  }
  return shares;
};

/** How many run both is the same from either side: here from the few use cases that the city runs. */
export const kindredCitiesColumn: Column = (view) => {
  const sums = emptyColumn(view);
  for (const run of view.city.runs) {
    const together = runningTogether(view.index, run);
    for (let at = 0; at < sums.length; at++) sums[at]! += together[at]! * run.rarity;
  }
  return sums.map((sum) => saturate(sum, 1));
};

export const legalSettingColumn: Column = (view) => {
  const strengths = emptyColumn(view);
  for (const useCase of view.index.table.onLaw) {
    strengths[useCase.ordinal] = legalSetting.strength({ view, useCase });
  }
  return strengths;
};

/** Only where the city has a case itself does the answer depend on the city. */
function withOwnCases(
  feature: Feature<Candidate>,
  column: Float64Array,
  view: CityView,
): Float64Array {
  for (const { useCase } of view.city.cases.values()) {
    column[useCase.ordinal] = feature.strength({ view, useCase });
  }
  return column;
}

/** What is the same for all cities, worked out once. */
function everywhere(
  { index: { memo, useCases } }: CityView,
  kind: OpportunityFeature,
  strengthOf: (useCase: UseCaseEntry) => number,
): Float64Array {
  const kept = memo.everywhere.get(kind) ?? Float64Array.from(useCases, strengthOf);
  memo.everywhere.set(kind, kept);
  return kept;
}

function weighThemes({ index, city }: CityView) {
  const { themeOrdinals } = index.table;
  const weights = new Float64Array(themeOrdinals.size);
  const familiarity = new Float64Array(themeOrdinals.size);
  for (const [themeId, ordinal] of themeOrdinals) {
    const weight = index.themeRarity.get(themeId) ?? 0;
    weights[ordinal] = weight;
    familiarity[ordinal] = weight * saturate(city.runsByTheme.get(themeId) ?? 0, 1);
  }
  return { weights, familiarity };
}
