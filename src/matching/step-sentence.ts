import type { CityView } from './fact-index.js';
import type { StepEffort } from './step-effort.js';
import { hasKnownData } from './readiness.js';
import { agree, countOf, countryInSentence, inSentence, listNames } from './sentence.js';
import { coversCountry, type HelpfulBusiness } from './step-support.js';

export interface StepOutline {
  kindId: number;
  label: string;
  effort: StepEffort;
  businesses: readonly HelpfulBusiness[];
  /** How many other use cases it unlocks. */
  unlocks: number;
}

/** What to do for one kind of data, and what else it is good for. */
export function writeStep(step: StepOutline, view: CityView): string {
  const gain = step.unlocks === 0 ? '' : ` ${writeUnlocks(step.unlocks)}`;
  return `${WORDS[step.effort](step, view)}${gain}`;
}

const writeUnlocks = (unlocks: number): string =>
  `With it, ${countOf(unlocks, 'other use case has', 'other use cases have')} all required data at hand.`;

type Words = (step: StepOutline, view: CityView) => string;

const WORDS: Readonly<Record<StepEffort, Words>> = {
  FIND_OUT: ({ label }, { city }) =>
    `Find out whether ${city.name} has ${inSentence(label)}: nothing is known of its data, and nobody in the catalogue is known to hold it.`,
  ASK_HERE: writeAskHere,
  ASK_IN_COUNTRY: writeAskInCountry,
  ASK_ABROAD: writeAskAbroad,
  COLLECT: ({ label }) =>
    `Find out who has ${inSentence(label)}, or have it collected: nobody in the catalogue is known to hold it.`,
};

function writeAskHere({ kindId, label, businesses }: StepOutline, view: CityView): string {
  const { city, index } = view;
  const here = businesses.filter(({ activeHere }) => activeHere);
  if (here.length > 0) {
    return `Ask ${namesOf(here, view)}, active in ${city.name}, for ${inSentence(label)}.`;
  }
  const nationwide = city.country && index.datasets.nationwide.get(city.country.id)?.get(kindId);
  const covering = [...(city.shelf.covering.get(kindId) ?? []), ...(nationwide ?? [])];
  const cover = agree(covering.length, 'covers', 'cover');
  return `Look at ${titlesOf(covering)}, which ${cover} ${city.name}, for ${inSentence(label)}.`;
}

function writeAskInCountry(step: StepOutline, view: CityView): string {
  const country = countryOf(view);
  const near = step.businesses.filter(({ activeInCountry }) => activeInCountry);
  if (near.length > 0) {
    const offer = agree(near.length, 'it offers', 'they offer');
    return `${leadIn(step, view)} ${namesOf(near, view)}, active in ${country}, whether ${offer} ${inSentence(step.label)} in ${view.city.name} too.`;
  }
  const datasets = datasetsOf(step, view).filter((dataset) => coversCountry(dataset, view));
  return writeCoverage(step, datasets, { view, doubt: `so far for other places in ${country}` });
}

function writeAskAbroad(step: StepOutline, view: CityView): string {
  const { businesses, label } = step;
  const { name } = view.city;
  if (businesses.length === 0) {
    const doubt = `as far as is known not for ${name}`;
    return writeCoverage(step, datasetsOf(step, view), { view, doubt });
  }
  if (businesses.length > MOST_NAMED) {
    const some = namesOf(businesses.slice(0, MOST_NAMED), view);
    const holders = `one of the ${businesses.length} businesses that hold ${inSentence(label)}, such as ${some},`;
    return `${leadIn(step, view)} ${holders} whether it would share in ${name}: none of them is known to be active in ${countryOf(view)}.`;
  }
  const one = businesses.length === 1;
  const offer = `whether ${one ? 'it' : 'they'} can offer ${inSentence(label)} in ${name}`;
  const doubt = `${one ? 'it holds' : 'they hold'} it, but ${one ? 'is' : 'are'} not known to be active in ${countryOf(view)}`;
  return `${leadIn(step, view)} ${namesOf(businesses, view)} ${offer}: ${doubt}.`;
}

const MOST_NAMED = 3;

function writeCoverage(
  step: StepOutline,
  datasets: readonly { title: string }[],
  { view, doubt }: { view: CityView; doubt: string },
): string {
  const has = agree(datasets.length, 'it has', 'they have');
  return `${leadIn(step, view)} whether ${titlesOf(datasets)} can cover ${view.city.name} too: ${has} ${inSentence(step.label)}, ${doubt}.`;
}

const countryOf = ({ city }: CityView): string =>
  city.country ? countryInSentence(city.country.name) : 'its country';

/** A city of which nothing is known may have it all along. */
const leadIn = ({ label }: StepOutline, { city }: CityView): string =>
  hasKnownData(city)
    ? 'Ask'
    : `Check whether ${city.name} has ${inSentence(label)} itself: nothing is known of its data. Otherwise ask`;

const namesOf = (businesses: readonly HelpfulBusiness[], { index }: CityView): string =>
  listNames(businesses.map(({ businessId }) => index.businessById.get(businessId)!.name));

const titlesOf = (datasets: readonly { title: string }[]): string =>
  listNames(
    datasets.map(({ title }) => `"${title}"`),
    2,
  );

const datasetsOf = ({ kindId }: StepOutline, { index }: CityView) =>
  index.datasets.everywhere.get(kindId) ?? [];
