import type { Evidence } from '../answers.js';
import type { ReasonChange } from './simulation.js';

/** The reasons whose contribution has changed, the greatest difference first. */
export function compareReasons<Kind>(
  before: readonly ReasonOf<Kind>[],
  after: readonly ReasonOf<Kind>[],
  cityId: number,
): ReasonChange<Kind>[] {
  const kinds = new Set([...after, ...before].map(({ kind }) => kind));
  return [...kinds]
    .map((kind) => {
      const old = before.find((reason) => reason.kind === kind);
      const now = after.find((reason) => reason.kind === kind);
      const { text, evidence } = (now ?? old)!;
      const points = { before: old?.contribution ?? 0, after: now?.contribution ?? 0 };
      return { kind, ...points, text: now ? text : `No longer: ${text}`, evidence };
    })
    .filter((reason) => Math.abs(reason.after - reason.before) > NOISE)
    .map((reason) => ({ ...reason, evidence: onRecord(reason.evidence, cityId) }))
    .toSorted(
      (one, other) => Math.abs(other.after - other.before) - Math.abs(one.after - one.before),
    );
}

interface ReasonOf<Kind> {
  readonly kind: Kind;
  readonly contribution: number;
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/** Less is what sums in another order differ by. */
const NOISE = 1e-9;

/** Assumed datasets are no records; the city stands for them where nothing else is left. */
function onRecord(evidence: readonly Evidence[], cityId: number): readonly Evidence[] {
  const recorded = evidence.filter(({ id }) => id > 0);
  return recorded.length > 0 ? recorded : [{ type: 'City', id: cityId }];
}
