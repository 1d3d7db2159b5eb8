import type { Report, UseCase } from '../../../src/seed/schema/use-case.schema.js';
import { slugOfName } from '../../../src/database/slug-of-name.js';
import type { Chance } from '../chance.js';
import type { GeneratedCity } from './cities.js';
import { slugOfDataset } from './datasets.js';
import { LANGUAGES } from './languages.js';
import { projectPage } from './sources.js';
import type { Vocabulary } from './vocabulary.js';

export interface UseCaseSetting {
  readonly useCases: number;
  readonly implementations: number;
  readonly datasets: number;
  readonly projects: number;
  readonly cities: readonly GeneratedCity[];
  readonly businesses: readonly { readonly id: string }[];
  readonly vocabulary: Vocabulary;
}

/** Use cases with the places that run them; one of them runs nearly everywhere, most in a few cities. */
export function makeUseCases(setting: UseCaseSetting, chance: Chance): UseCase[] {
  const places = choosePlaces(setting, chance);
  return Array.from({ length: setting.useCases }, (_, at) => {
    const cities = [...(places[at] ?? [])];
    const sources = [projectPage(chance, setting.projects)];
    return {
      ...nameCase(at, chance),
      ...subjectsOf(at, setting.vocabulary, chance),
      challenges: chance.isTrue(0.5) ? [chance.of(CHALLENGES)] : [],
      implementations: cities.map((city) => ({
        city: setting.cities[city]!.id,
        ...makeReport(setting, chance),
      })),
      otherImplementations: [],
      presentedAt: [],
      sources,
    };
  });
}

/** For each use case the cities that run it, by their positions: exactly so many pairs in all. */
function choosePlaces(setting: UseCaseSetting, chance: Chance): Set<number>[] {
  const { useCases, implementations, cities } = setting;
  const places = Array.from({ length: useCases }, () => new Set<number>());
  for (let left = implementations; left > 0;) {
    const chosen = places[chance.skewed(useCases, 0.6) - 1]!;
    const city = chance.skewed(cities.length, 0.5) - 1;
    if (chosen.has(city)) continue;
    chosen.add(city);
    left -= 1;
  }
  return places;
}

function nameCase(at: number, chance: Chance) {
  const subject = chance.of(LANGUAGES.en.subjects).toLowerCase();
  const title = `${chance.of(VERBS)} ${chance.of(AIMS)} with ${subject}`;
  return {
    id: `${slugOfName(title)}-${at + 1}`,
    title,
    summary: `Cities and companies share ${subject} to ${chance.of(VERBS).toLowerCase()} ${chance.of(AIMS)} and ${chance.of(AIMS)} near the ${chance.of(LANGUAGES.en.words)}.`,
  };
}

/** Every kind is needed by some use case as soon as there are enough of them. */
function subjectsOf(at: number, vocabulary: Vocabulary, chance: Chance) {
  const { dataKinds, themes, instruments } = vocabulary;
  const needed = [dataKinds.kinds[at % dataKinds.kinds.length]!].concat(
    Array.from({ length: chance.upTo(4) - 1 }, () => chance.ofFirst(dataKinds.kinds, 0.5)),
  );
  const filed = Array.from({ length: chance.upTo(3) }, () =>
    chance.ofFirst(themes.finerThemes, 0.5),
  );
  return {
    dataNeeded: [...new Set(needed.map(({ slug }) => slug))],
    themes: [...new Set(filed.map(({ code }) => code))],
    relatedInstruments: chance.isTrue(0.3) ? [chance.ofFirst(instruments, 0.5).id] : [],
  };
}

function makeReport(setting: UseCaseSetting, chance: Chance): Report {
  const { businesses, vocabulary } = setting;
  const partners = Array.from({ length: chance.upTo(4) - 1 }, () =>
    chance.ofFirst(businesses, 0.6),
  );
  const used = chance.isTrue(0.8) ? chance.some(chance.upTo(10), setting.datasets, 0.3) : [];
  const isListing = chance.isTrue(0.3);
  return {
    status: chance.of(STATUSES),
    statusBasis: isListing ? 'registry listing' : 'reading of the source',
    year: chance.isTrue(0.6) ? 2010 + chance.upTo(16) : null,
    businesses: [...new Set(partners.map(({ id }) => id))],
    datasets: used.map(slugOfDataset),
    sharingModel: chance.isTrue(0.6) ? chance.ofFirst(vocabulary.sharingModels, 0.4).id : null,
    legalBasis: chance.isTrue(0.2) ? chance.of(vocabulary.legalBases).legalBasis : null,
    source: projectPage(chance, setting.projects),
    note: null,
    observedOn: isListing ? '2026-08-01' : null,
  };
}

const VERBS = [
  'Plan',
  'Improve',
  'Monitor',
  'Forecast',
  'Balance',
  'Protect',
  'Compare',
  'Explain',
];
const AIMS = [
  'cycle routes',
  'kerbside parking',
  'tourist flows',
  'grid capacity',
  'clean air',
  'street works',
  'public transport',
  'shopping streets',
  'heat networks',
  'tree planting',
  'school streets',
  'waste collection',
];
const CHALLENGES = ['technical', 'legal', 'governance', 'capacity'] as const;

/** As often as in the starting catalogue. */
const STATUSES = [
  ...Array.from({ length: 14 }, () => 'operational' as const),
  'exploring',
  'exploring',
  'pilot',
  'pilot',
  'ended',
  'unknown',
] as const;
