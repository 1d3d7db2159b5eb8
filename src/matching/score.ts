import type { Reason, ReasonKind } from './answers.js';
import type { Feature } from './features/feature.js';
import { once } from './once.js';

/** Features with the points that each can earn. */
export interface ScoreCard<Subject, Kind extends ReasonKind> {
  readonly features: readonly Feature<Subject, Kind>[];
  readonly weights: Readonly<Record<Kind, number>>;
}

/** The sum of the contributions, without the words. */
export function scoreOf<Subject, Kind extends ReasonKind>(
  { features, weights }: ScoreCard<Subject, Kind>,
  subject: Subject,
): number {
  let score = 0;
  for (const feature of features) {
    score += contributionOf(feature, weights[feature.kind], subject);
  }
  return score;
}

/** The strength of the evidence, 0 where it is too faint to be told. */
export function strengthIn<Subject>(feature: Feature<Subject>, subject: Subject): number {
  return audible(feature.strength(subject));
}

export const audible = (strength: number): number => (strength < FAINTEST ? 0 : strength);

/** The reasons, written when they are first asked for: a page shows ten answers of thousands. */
export function reasonsOnDemand<Subject, Kind extends ReasonKind>(
  card: ScoreCard<Subject, Kind>,
  subject: Subject,
): () => readonly Reason[] {
  return once(() => reasonsFor(card, subject));
}

/** One reason for each feature that contributes, strongest first; the contributions add up to the score. */
export function reasonsFor<Subject, Kind extends ReasonKind>(
  { features, weights }: ScoreCard<Subject, Kind>,
  subject: Subject,
): Reason[] {
  return features
    .map((feature) => ({
      feature,
      contribution: contributionOf(feature, weights[feature.kind], subject),
    }))
    .filter(({ contribution }) => contribution !== 0)
    .toSorted((one, other) => Math.abs(other.contribution) - Math.abs(one.contribution))
    .map(({ feature, contribution }) => writeReason(feature, contribution, subject));
}

function contributionOf<Subject>(
  feature: Feature<Subject>,
  weight: number,
  subject: Subject,
): number {
  return weight * strengthIn(feature, subject);
}

/** Fainter evidence would only read as noise beside a contribution of 0.0. */
const FAINTEST = 0.02;

function writeReason<Subject>(
  feature: Feature<Subject>,
  contribution: number,
  subject: Subject,
): Reason {
  const { text, evidence } = feature.explain(subject);
  return { kind: feature.kind, contribution, text, evidence: evidence.slice(0, MAX_EVIDENCE) };
}

const MAX_EVIDENCE = 5;
