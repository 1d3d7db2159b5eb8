import type { LegalGround } from '../entries.js';
import { isInEuropeanUnion } from '../european-union.js';
import type { Territory } from '../facts.js';
import { saturate } from '../measures.js';
import { agree, countOf, countryInSentence } from '../sentence.js';
import type { Candidate } from './candidate.js';
import { pointTo, type Explanation, type Feature } from './feature.js';

/**
 * How many running cases elsewhere rest on a law that applies in the city too.
 *
 * A law of the whole Union never says as much as one of the country: it sets one country apart from few others. Where
 * a law of a part of a country applies cannot be told, so it speaks for no other city.
 */
export const legalSetting: Feature<Candidate, 'LEGAL_SETTING'> = {
  kind: 'LEGAL_SETTING',
  strength: (candidate) => {
    if (candidate.useCase.legalGrounds.length === 0) return 0;
    const grounds = groundsHere(candidate);
    return Math.max(weigh(grounds, 'COUNTRY'), weigh(grounds, 'EUROPEAN_UNION'));
  },
  explain: explainSetting,
};

const WORTH: Readonly<Record<Territory, number>> = {
  COUNTRY: 1,
  EUROPEAN_UNION: 0.4,
  PART_OF_COUNTRY: 0,
};

/** A case counts once, however many laws it names. */
function weigh(grounds: readonly LegalGround[], territory: Territory): number {
  const resting = grounds.filter(({ instrument }) => instrument.territory === territory);
  const cases = new Set(resting.map(({ implementation }) => implementation));
  return WORTH[territory] * saturate(cases.size, 1);
}

function groundsHere({ view, useCase }: Candidate): LegalGround[] {
  const { country } = view.city;
  return useCase.legalGrounds.filter(({ countryId, instrument }) => {
    if (!country) return false;
    if (instrument.territory === 'EUROPEAN_UNION') return isInEuropeanUnion(country.code);
    return instrument.territory === 'COUNTRY' && countryId === country.id;
  });
}

/** The law with the most weight of cases is told. */
function explainSetting(candidate: Candidate): Explanation {
  const byLaw = [...Map.groupBy(groundsHere(candidate), ({ instrument }) => instrument)];
  const weightOf = ([{ territory }, grounds]: (typeof byLaw)[number]) => weigh(grounds, territory!);
  const [told, ...others] = byLaw.toSorted(
    (one, other) => weightOf(other) - weightOf(one) || one[0].id - other[0].id,
  );
  const [law, grounds] = told!;
  const country = candidate.view.city.country!;
  const cases = countOf(grounds.length, 'case', 'cases');
  const place = countryInSentence(country.name);
  const reach = law.territory === 'COUNTRY' ? `holds all over ${place}` : `applies in ${place} too`;
  return {
    text: `${cases} of it ${agree(grounds.length, 'rests', 'rest')} on "${law.name}", which ${reach}.`,
    evidence: [
      ...pointTo('Instrument', [law, ...others.slice(0, 1).map(([other]) => other)]),
      ...pointTo(
        'Implementation',
        grounds.slice(0, 2).map(({ implementation }) => implementation),
      ),
      ...pointTo('Country', [country]),
    ],
  };
}
