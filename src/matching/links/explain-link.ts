import { listEvidence, wordAccount, type Evidence } from './accounts/account.js';
import { topics } from './accounts/topics.js';
import { viewItem, type LinkReasonKind, type TopicName } from './features/link-feature.js';
import type { LinkIndex } from './link-index.js';
import type { LinkWeights } from './link-model.js';

/** One reason why an item ranks where it does for a city, or a city for an item. */
export interface LinkReason {
  readonly kind: LinkReasonKind;
  readonly topic: TopicName;
  /** In the unit of the score: below 0 it speaks against the city. */
  readonly contribution: number;
  /** A sentence for a city officer. */
  readonly text: string;
  /** The records that show it; at least one. */
  readonly evidence: readonly Evidence[];
}

/** One reason for each topic that contributes, strongest first; the contributions add up to the score. */
export function explainLink(
  model: LinkWeights,
  index: LinkIndex,
  { city, item }: { city: number; item: number },
): LinkReason[] {
  const view = viewItem(index, item);
  const contributions = new Map<TopicName, Contribution>();
  model.features.forEach(({ topic, kind, measure }, feature) => {
    const weight = model.weights[feature]!;
    if (weight === 0) return;
    const added = weight * (measure(view)(city) - model.usual[feature]!);
    const { sum = 0 } = contributions.get(topic) ?? {};
    contributions.set(topic, { kind, sum: sum + added });
  });
  return [...contributions]
    .filter(([, { sum }]) => sum !== 0)
    .toSorted(([, one], [, other]) => Math.abs(other.sum) - Math.abs(one.sum))
    .map(([topic, { kind, sum }]) => {
      const account = topics[topic](view, city);
      const evidence = listEvidence(view, city, account);
      return { kind, topic, contribution: sum, text: wordAccount(account, sum), evidence };
    });
}

interface Contribution {
  readonly kind: LinkReasonKind;
  readonly sum: number;
}
