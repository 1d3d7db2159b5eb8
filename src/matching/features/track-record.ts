import type { CityCase, UseCaseEntry } from '../entries.js';
import type { Status } from '../facts.js';
import { firstReport } from '../first-report.js';
import { partition } from '../gather.js';
import { agree, countOf, listNames } from '../sentence.js';
import { nearestFirst, type Candidate } from './candidate.js';
import { pointTo, type Explanation, type Feature } from './feature.js';

/**
 * The part of the cities that tried it where it is in operation; a pilot counts for half.
 *
 * Two imagined failures are added to every record, so that one of one does not outrank six of eight.
 */
export const maturity: Feature<Candidate, 'MATURITY'> = {
  kind: 'MATURITY',
  strength: ({ view, useCase }) => maturityOf(useCase, view.city.cases.get(useCase.id)),
  explain: explainRecord,
};

/** Without what the city itself has of it. */
export function maturityOf(useCase: UseCaseEntry, own: CityCase | undefined): number {
  const { operational, pilots, ended } = recordElsewhere(useCase, own);
  return (operational + pilots / 2) / (operational + pilots + ended + IMAGINED_FAILURES);
}

/** How many cities run it, from 0 for none to 1 for all, by the logarithm: the first ones count most. */
export const adoption: Feature<Candidate, 'ADOPTION'> = {
  kind: 'ADOPTION',
  strength: ({ view, useCase }) =>
    Math.log1p(useCase.runners.length) / Math.log1p(view.index.cities.length),
  explain: explainAdoption,
};

/** How new its newest running case is: a year back counts for less, and ten years back for nothing. */
export const recency: Feature<Candidate, 'RECENCY'> = {
  kind: 'RECENCY',
  strength: ({ view, useCase }) => {
    const newest = useCase.newestCase?.since;
    const { newestYear } = view.index;
    return newest == null || newestYear === null
      ? 0
      : Math.max(0, 1 - (newestYear - newest) / OLD_YEARS);
  },
  explain: explainRecency,
};

/** What the city itself has of it: a wish weighs most, an ended or unclear case is a start. */
export const ownCase: Feature<Candidate, 'OWN_CASE'> = {
  kind: 'OWN_CASE',
  strength: ({ view, useCase }) => {
    const own = view.city.cases.get(useCase.id);
    return own ? OWN_STRENGTH[own.status] : 0;
  },
  explain: explainOwnCase,
};

const IMAGINED_FAILURES = 2;
const OLD_YEARS = 10;

const OWN_STRENGTH: Readonly<Record<Status, number>> = {
  EXPLORING: 1,
  ENDED: 0.15,
  UNKNOWN: 0.15,
  // Cases that run are no candidates.
  PILOT: 0,
  OPERATIONAL: 0,
};

interface TrackRecord {
  operational: number;
  pilots: number;
  ended: number;
}

function recordElsewhere({ tally }: UseCaseEntry, own: CityCase | undefined): TrackRecord {
  const except = (status: Status) => tally[status] - Number(own?.status === status);
  return { operational: except('OPERATIONAL'), pilots: except('PILOT'), ended: except('ENDED') };
}

function explainRecord({ view, useCase }: Candidate): Explanation {
  const record = recordElsewhere(useCase, view.city.cases.get(useCase.id));
  const telling: Status = record.operational > 0 ? 'OPERATIONAL' : 'PILOT';
  const cases = useCase.cases.filter(({ status }) => status === telling);
  const cities = nearestFirst(
    cases.map(({ city }) => city),
    view,
  );
  return { text: writeRecord(record), evidence: pointTo('City', cities) };
}

function writeRecord({ operational, pilots, ended }: TrackRecord): string {
  const running = [
    operational > 0 ? `in operation in ${countOf(operational, 'city', 'cities')}` : '',
    pilots > 0 ? `in pilot in ${countOf(pilots, 'city', 'cities')}` : '',
  ].filter((part) => part !== '');
  const end = ended > 0 ? `; ${countOf(ended, 'city has', 'cities have')} ended it` : '';
  return `It is ${listNames(running)}${end}.`;
}

function explainAdoption({ view, useCase }: Candidate): Explanation {
  const cities = nearestFirst(
    useCase.runners.map((runner) => view.index.cities[runner]!),
    view,
  );
  const names = listNames(cities.map(({ name }) => name));
  const text =
    cities.length > 3
      ? `${cities.length} cities run it; the nearest are ${listNames(cities.slice(0, 3).map(({ name }) => name))}.`
      : `${names} ${agree(cities.length, 'runs', 'run')} it.`;
  return { text, evidence: pointTo('City', cities) };
}

function explainRecency({ view, useCase }: Candidate): Explanation {
  const newest = useCase.newestCase!;
  const city = view.index.cityById.get(newest.cityId!)!;
  return {
    text: `Its newest case with a known year is that of ${city.name}, first reported in ${newest.since}.`,
    evidence: [...pointTo('Implementation', [newest]), ...pointTo('City', [city])],
  };
}

function explainOwnCase({ view, useCase }: Candidate): Explanation {
  const { city, status, implementations } = view.city.cases.get(useCase.id)!;
  const [telling, rest] = partition(implementations, (found) => found.status === status);
  const hasEnded = rest.some((found) => found.status === 'ENDED');
  return {
    text: writeOwnCase(city.name, status, { report: firstReport(telling), hasEnded }),
    evidence: pointTo('Implementation', [...telling, ...rest]),
  };
}

function writeOwnCase(
  name: string,
  status: Status,
  { report, hasEnded }: { report: string; hasEnded: boolean },
): string {
  if (status === 'ENDED')
    return `${name} had it and ended it${report}: it can build on those lessons.`;
  if (status === 'UNKNOWN') return `${name} has a case of it whose status is not known${report}.`;
  const again = hasEnded ? ' again, after an earlier case ended' : '';
  return `${name} is exploring it${again}${report}.`;
}
