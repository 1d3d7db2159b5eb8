import type { Evidence } from '../answers.js';
import { lookAround } from '../city-view.js';
import type { CityView, FactIndex } from '../fact-index.js';
import { pointTo } from '../features/feature.js';
import {
  agree,
  countOf,
  inSentence,
  listNames,
  roughPopulation,
  startSentence,
} from '../sentence.js';
import type { CoalitionReason, CoalitionReasonKind } from './coalition.js';
import {
  COALITION_WEIGHTS,
  PAIR_FEATURES,
  dataOf,
  experienceOf,
  knownPopulation,
  meanGain,
  pairsOf,
  reachOf,
} from './roster.js';
import type { Stake, Topic } from './stake.js';

/** One reason for each kind of evidence that adds points, strongest first. */
export function reasonsForGroup(
  index: FactIndex,
  topic: Topic,
  members: readonly Stake[],
): CoalitionReason[] {
  return [...ownReasons(topic, members), ...pairReasons(index, members)]
    .filter(({ contribution }) => contribution > 0)
    .toSorted((one, other) => other.contribution - one.contribution);
}

function ownReasons(topic: Topic, members: readonly Stake[]): CoalitionReason[] {
  const reason = (
    kind: CoalitionReasonKind,
    strength: number,
    said: { text: string; evidence: readonly Evidence[] },
  ) => ({ kind, contribution: COALITION_WEIGHTS[kind] * strength, ...cut(said) });
  return [
    reason('ROLE', meanGain(members), explainRoles(members)),
    reason('EXPERIENCE', experienceOf(members), explainExperience(members)),
    reason('DATA', dataOf(topic, members), explainData(topic, members)),
    reason('REACH', reachOf(members), explainReach(members)),
  ];
}

const cut = ({ text, evidence }: { text: string; evidence: readonly Evidence[] }) => ({
  text,
  evidence: evidence.slice(0, MOST_EVIDENCE),
});

const MOST_EVIDENCE = 12;

const namesOf = (members: readonly Stake[]): string =>
  listNames(
    members.map(({ city }) => city.name),
    4,
  );

function explainRoles(members: readonly Stake[]) {
  const wishing = members.filter(({ role }) => role === 'WANTS_IT' || role === 'DOING_IT');
  const able = members.filter(({ role }) => role === 'COULD_DO_IT');
  const others = members.filter(({ role }) => role === 'HAS_DONE_IT');
  const parts = [
    wishing.length > 0
      ? `${namesOf(wishing)} ${agree(wishing.length, 'works on it or needs it', 'work on it or need it')}`
      : '',
    able.length > 0 ? `${namesOf(able)} could take it up` : '',
    others.length > 0
      ? `${namesOf(others)} ${agree(others.length, 'has it and would gain least', 'have it and would gain least')}`
      : '',
  ].filter((part) => part !== '');
  return { text: `${parts.join('; ')}.`, evidence: members.flatMap(firstEvidence) };
}

const firstEvidence = ({ evidence }: Stake): Evidence[] => evidence.slice(0, 1);

function explainExperience(members: readonly Stake[]) {
  const done = members.filter(({ role }) => role === 'HAS_DONE_IT');
  const trying = members.filter(({ role }) => role === 'DOING_IT');
  const parts = [
    done.length > 0 ? `${namesOf(done)} ${agree(done.length, 'has', 'have')} it already` : '',
    trying.length > 0 ? `${namesOf(trying)} ${agree(trying.length, 'tries', 'try')} it out` : '',
  ].filter((part) => part !== '');
  return {
    text: `${parts.join(', and ')}.`,
    evidence: [...done, ...trying].flatMap(firstEvidence),
  };
}

function explainData(topic: Topic, members: readonly Stake[]) {
  const having = members.filter(({ atHand }) => atHand.size > 0);
  const met = topic.kinds.filter(({ kindId }) => having.some(({ atHand }) => atHand.has(kindId)));
  const kinds = listNames(
    met.map(({ label }) => inSentence(label)),
    4,
  );
  const among = `held or offered in ${namesOf(having)}`;
  const text =
    topic.type === 'UseCase'
      ? `${startSentence(kinds)} ${agree(met.length, 'is', 'are')} ${among}: ${writeShare(met.length, topic.kinds.length)}.`
      : `${startSentence(kinds)} ${agree(met.length, 'is', 'are')} ${among}.`;
  const evidence = [
    ...met.map(({ kindId }): Evidence => ({ type: 'DataKind', id: kindId })),
    ...pointTo(
      'City',
      having.map(({ city }) => city),
    ),
  ];
  return { text, evidence };
}

function writeShare(met: number, all: number): string {
  if (met < all) return `${met} of the ${all} kinds of data that it needs`;
  return all === 1
    ? 'the one kind of data that it needs'
    : `all ${all} kinds of data that it needs`;
}

function explainReach(members: readonly Stake[]) {
  const known = members.filter(({ city }) => city.facts.population !== null);
  const unknown = members.length - known.length;
  const rest =
    unknown === 0
      ? ''
      : ` (${countOf(unknown, 'member', 'members')} of unknown population left out)`;
  return {
    text: `Together they have about ${roughPopulation(knownPopulation(members))} inhabitants${rest}.`,
    evidence: pointTo(
      'City',
      known.map(({ city }) => city),
    ),
  };
}

interface Pair {
  readonly view: CityView;
  readonly other: Stake['city'];
}

/** The mean over all pairs; the sentence is that of the strongest pair. */
function pairReasons(index: FactIndex, members: readonly Stake[]): CoalitionReason[] {
  const views = members.map(({ city }) => lookAround(index, city));
  const pairs: Pair[] = views.flatMap((view, place) =>
    members.slice(0, place).map(({ city }) => ({ view, other: city })),
  );
  return PAIR_FEATURES.flatMap((feature) => {
    const tied = pairs.filter((pair) => feature.strength(pair) > 0);
    if (tied.length === 0) return [];
    const sum = tied.reduce((total, pair) => total + feature.strength(pair), 0);
    const [strongest] = tied.toSorted(
      (one, other) => feature.strength(other) - feature.strength(one),
    );
    const contribution = (COALITION_WEIGHTS[feature.kind] * sum) / pairsOf(members.length);
    const text = writePairs(feature.explain(strongest!).text, strongest!, {
      tied: tied.length,
      all: pairs.length,
    });
    const cities = pointTo('City', [strongest!.view.city, strongest!.other]);
    const evidence = unique([...feature.explain(strongest!).evidence, ...cities]);
    return [{ kind: feature.kind, contribution, ...cut({ text, evidence }) }];
  });
}

function writePairs(
  text: string,
  { view, other }: Pair,
  { tied, all }: { tied: number; all: number },
): string {
  const named = text
    .replace(/^Both /, `${view.city.name} and ${other.name} `)
    .replace(/ active in both\.$/, ` active in both ${view.city.name} and ${other.name}.`);
  return all === 1
    ? named
    : `${tied} of ${all} pairs of members have such a tie; the strongest: ${named}`;
}

const unique = (evidence: readonly Evidence[]): Evidence[] => [
  ...new Map(evidence.map((pointer) => [`${pointer.type}:${pointer.id}`, pointer])).values(),
];
