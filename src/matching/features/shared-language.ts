import { languagesAcrossBorders, nameOfLanguage, speakDifferently } from '../languages.js';
import { countryInSentence, listNames } from '../sentence.js';
import { bothInCountry, type CityPair } from './city-pair.js';
import { pointTo, type Explanation, type Feature } from './feature.js';

/** The administrations of two cities of different countries share a language. */
export const languageInCommon: Feature<CityPair, 'SHARED_LANGUAGE'> = {
  kind: 'SHARED_LANGUAGE',
  strength: ({ view, other }) => (languagesAcrossBorders(view.city, other).length > 0 ? 1 : 0),
  explain: explainLanguage,
};

/** The country says less where it has several languages and the two cities have different ones. */
export const countryInCommon: Feature<CityPair, 'SAME_COUNTRY'> = {
  kind: 'SAME_COUNTRY',
  strength: (pair) => bothInCountry.strength(pair) * (isDivided(pair) ? LAW_ALONE : 1),
  explain: (pair) => {
    const { text, evidence } = bothInCountry.explain(pair);
    if (!isDivided(pair)) return { text, evidence };
    return {
      text: `${text.slice(0, -1)}, though their administrations work in different languages.`,
      evidence,
    };
  },
};

const LAW_ALONE = 0.6;

const isDivided = ({ view, other }: CityPair): boolean => speakDifferently(view.city, other);

/** A city of a known language is of a known country. */
function explainLanguage({ view, other }: CityPair): Explanation {
  const languages = languagesAcrossBorders(view.city, other).map(nameOfLanguage);
  const country = countryInSentence(other.country!.name);
  return {
    text: `The administration of ${other.name}, in ${country}, works in ${listNames(languages)}, as that of ${view.city.name} does.`,
    evidence: [...pointTo('City', [other]), ...pointTo('Country', [other.country!])],
  };
}
