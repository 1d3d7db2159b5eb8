import type { BusinessEntry, CityCase, UseCaseEntry } from './entries.js';
import type { CityView, FactIndex } from './fact-index.js';
import type { DatasetFacts, Status } from './facts.js';
import { languagesInCommon } from './languages.js';

/** A business that holds a kind of data. */
export interface HelpfulBusiness {
  businessId: number;
  /** It is present in the city. */
  activeHere: boolean;
  /** It is present in the country of the city, the city itself included. */
  activeInCountry: boolean;
  /** It takes part in a pilot or operational case of the use case somewhere. */
  alreadyShares: boolean;
}

/** Another city that runs the use case, or has ended it. */
export interface HelpfulCity {
  cityId: number;
  status: Status;
  sameCountry: boolean;
  /** ISO 639-1 codes of the languages that both administrations use. */
  languages: readonly string[];
  /** It publishes the kind, or uses it in a use case that it tries or runs. */
  holdsKind: boolean;
}

/** Those active here first, then in the country, then those that already share for this use case, then the widest spread. */
export function businessesWith(
  kindId: number,
  useCase: UseCaseEntry,
  view: CityView,
): HelpfulBusiness[] {
  return (view.index.holdersOfKind.get(kindId) ?? [])
    .toSorted((one, other) => other.cities.size - one.cities.size)
    .map((business) => ({
      businessId: business.id,
      activeHere: business.cities.has(view.city.id),
      activeInCountry: isInCountry(business, view),
      alreadyShares: useCase.sharers.has(business),
    }))
    .toSorted(
      (one, other) =>
        Number(other.activeHere) - Number(one.activeHere) ||
        Number(other.activeInCountry) - Number(one.activeInCountry) ||
        Number(other.alreadyShares) - Number(one.alreadyShares),
    );
}

/** Those of the same country first, then of the same language, then those that hold the kind; then what works. */
export function citiesWith(kindId: number, useCase: UseCaseEntry, view: CityView): HelpfulCity[] {
  return useCase.cases
    .filter(({ city, status }) => city !== view.city && DONE.includes(status))
    .toSorted((one, other) => distanceOf(one, view) - distanceOf(other, view))
    .map((cityCase) => describe(cityCase, kindId, view))
    .toSorted(
      (one, other) =>
        Number(other.sameCountry) - Number(one.sameCountry) ||
        Number(other.languages.length > 0) - Number(one.languages.length > 0) ||
        Number(other.holdsKind) - Number(one.holdsKind) ||
        DONE.indexOf(one.status) - DONE.indexOf(other.status),
    );
}

/** The countries in which the business, or a city where it is present, is known to be. */
export function countriesOf({ countries, cities }: BusinessEntry, { cityById }: FactIndex) {
  const ofCities = [...cities].flatMap((id) => cityById.get(id)?.facts.countryId ?? []);
  return new Set([...countries, ...ofCities]);
}

const isInCountry = (business: BusinessEntry, { index, city }: CityView): boolean =>
  countriesOf(business, index).has(city.facts.countryId);

/** The dataset covers the country, or a city of it. */
export function coversCountry(dataset: DatasetFacts, { index, city }: CityView): boolean {
  const { countryId } = city.facts;
  if (dataset.coverageCountryIds.includes(countryId)) return true;
  return dataset.coverageCityIds.some(
    (id) => index.cityById.get(id)?.facts.countryId === countryId,
  );
}

/** An ended case teaches too. */
const DONE: readonly Status[] = ['OPERATIONAL', 'PILOT', 'ENDED'];

const distanceOf = ({ city }: CityCase, { kilometres }: CityView): number =>
  kilometres[city.ordinal]!;

function describe({ city, status }: CityCase, kindId: number, view: CityView): HelpfulCity {
  return {
    cityId: city.id,
    status,
    sameCountry: city.facts.countryId === view.city.facts.countryId,
    languages: languagesInCommon(city, view.city),
    holdsKind: city.shelf.held.has(kindId),
  };
}
