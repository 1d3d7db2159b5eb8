import { glanceAt } from '../city-view.js';
import type { CityCase, CityEntry } from '../entries.js';
import { isRunning } from '../entries.js';
import type { CityView, FactIndex } from '../fact-index.js';
import type { Status } from '../facts.js';
import { pointTo } from '../features/feature.js';
import { firstReport } from '../first-report.js';
import { opportunityCard } from '../score-cards.js';
import { scoreOf } from '../score.js';
import { agree, inSentence, listNames, startSentence } from '../sentence.js';
import { isAtHand } from '../readiness.js';
import type { CoalitionRole } from './coalition.js';
import type { Stake, Topic } from './stake.js';

/** What each of the cities has to do with the topic, in their order; all cities unless told, by id. */
export function stakesIn(
  index: FactIndex,
  topic: Topic,
  cities: readonly CityEntry[] = index.cities,
): Stake[] {
  const lookFrom = glanceAt(index, topic.useCase?.runners ?? []);
  return cities.map((city) => {
    const kinds = topic.kinds.filter(({ kindId }) => isAtHand(kindId, city, index));
    const atHand = new Set(kinds.map(({ kindId }) => kindId));
    const asked = { index, topic, city, lookFrom };
    return { city, atHand, ...(topic.useCase ? inUseCase : inData)(asked) };
  });
}

type Part = Pick<Stake, 'role' | 'gain' | 'text' | 'evidence'>;

interface Asked {
  readonly index: FactIndex;
  readonly topic: Topic;
  readonly city: CityEntry;
  /** The view from a city, true where the use case runs. */
  readonly lookFrom: (city: CityEntry) => CityView;
}

function inUseCase(asked: Asked): Part {
  const own = asked.city.cases.get(asked.topic.id);
  if (!own || own.status === 'ENDED' || own.status === 'UNKNOWN') return asOpportunity(asked, own);
  return {
    role: ROLE_OF[own.status],
    gain: GAIN[ROLE_OF[own.status]],
    text: `${asked.city.name} ${WORDS[own.status]}${firstReport(own.implementations)}.`,
    evidence: pointTo('Implementation', own.implementations),
  };
}

const ROLE_OF = {
  OPERATIONAL: 'HAS_DONE_IT',
  PILOT: 'DOING_IT',
  EXPLORING: 'WANTS_IT',
} as const;

/** Who has it already gains least; a computed wish is worth its own score. */
const GAIN: Readonly<Record<CoalitionRole, number>> = {
  HAS_DONE_IT: 0.3,
  DOING_IT: 0.8,
  WANTS_IT: 1,
  COULD_DO_IT: 0.4,
  NOTHING_KNOWN: 0,
};

const WORDS: Readonly<Record<Exclude<Status, 'ENDED' | 'UNKNOWN'>, string>> = {
  OPERATIONAL: 'has it in operation',
  PILOT: 'has it in pilot',
  EXPLORING: 'is exploring it',
};

function asOpportunity({ index, topic, city, lookFrom }: Asked, own: CityCase | undefined): Part {
  const useCase = topic.useCase!;
  const score = scoreOf(opportunityCard(index), { view: lookFrom(city), useCase });
  const evidence = [
    ...pointTo('City', [city]),
    ...pointTo('Implementation', own ? own.implementations : []),
  ];
  if (score < 1) return unlinked(city);
  const past = own
    ? `, and has ${own.status === 'ENDED' ? 'an ended case' : 'a case of unknown status'}`
    : '';
  const text = `${city.name} could take it up (${Math.round(score)} of 100 points as an opportunity)${past}.`;
  return { role: 'COULD_DO_IT', gain: score / 100, text, evidence };
}

function unlinked(city: CityEntry): Part {
  return {
    role: 'NOTHING_KNOWN',
    gain: 0,
    text: `Nothing that the catalogue knows links ${city.name} to it.`,
    evidence: pointTo('City', [city]),
  };
}

/** A kind, or a business for the kinds that it holds. */
function inData(asked: Asked): Part {
  return asDone(asked) ?? asWish(asked) ?? asWithinReach(asked) ?? unlinked(asked.city);
}

function asDone({ topic, city }: Asked): Part | null {
  const { business } = topic;
  if (!business) return asHeld(topic, city);
  const shared = [...city.cases.values()]
    .flatMap(({ implementations }) => implementations)
    .filter(({ status, businessIds }) => isRunning(status) && businessIds.includes(business.id));
  if (shared.length === 0) return null;
  const text = `${city.name} runs a case in which ${business.name} takes part.`;
  return done(text, pointTo('Implementation', shared));
}

function asHeld({ id, name }: Topic, city: CityEntry): Part | null {
  const held = city.shelf.held.get(id);
  return held ? done(`${city.name} publishes or uses ${name}.`, pointTo('Dataset', held)) : null;
}

const done = (text: string, evidence: Part['evidence']): Part => ({
  role: 'HAS_DONE_IT',
  gain: GAIN.HAS_DONE_IT,
  text,
  evidence,
});

function asWish({ topic, city }: Asked): Part | null {
  const wanted = topic.kinds.filter(({ kindId }) => !city.shelf.held.has(kindId));
  const cases = [...city.cases.values()].filter(
    ({ status, useCase }) =>
      (isRunning(status) || status === 'EXPLORING') &&
      useCase.needs.some(({ kindId }) => wanted.some((kind) => kind.kindId === kindId)),
  );
  if (cases.length === 0) return null;
  const needed = wanted.filter(({ kindId }) =>
    cases.some(({ useCase }) => useCase.needs.some((need) => need.kindId === kindId)),
  );
  const titles = listNames(
    cases.map(({ useCase }) => `"${useCase.title}"`),
    2,
  );
  const kinds = listNames(needed.map(({ label }) => inSentence(label)));
  return {
    role: 'WANTS_IT',
    gain: GAIN.WANTS_IT,
    text: `${city.name} is not known to hold ${kinds}, which ${titles} ${agree(cases.length, 'needs', 'need')}.`,
    evidence: pointTo(
      'Implementation',
      cases.flatMap(({ implementations }) => implementations),
    ),
  };
}

function asWithinReach({ index, topic, city }: Asked): Part | null {
  const { business } = topic;
  const isPresent = business ? business.cities.has(city.id) : isAtHand(topic.id, city, index);
  if (!isPresent) return null;
  const text = business
    ? `${business.name} is active in ${city.name}.`
    : `${startSentence(topic.name)} is offered in ${city.name}.`;
  const found = business ? pointTo('Business', [business]) : [];
  return {
    role: 'COULD_DO_IT',
    gain: GAIN.COULD_DO_IT,
    text,
    evidence: [...found, ...pointTo('City', [city])],
  };
}
