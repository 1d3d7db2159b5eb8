/** What a run has read, beside what is published of its source. */
export interface RunFacts {
  /** Different records that can be published. */
  readonly staged: number;
  /** Records published before and not withdrawn. */
  readonly live: number;
  /** Of these, how many the run has not met. */
  readonly missing: number;
  /** Records that were met but cannot be published. */
  readonly rejected: number;
  /** How many the source says that it has; null when it does not say. */
  readonly total: number | null;
  /** A document breaks off or cannot be read to its end. */
  readonly isBroken: boolean;
  /** The share of the published records that a run may withdraw. */
  readonly mostLoss: number;
  /** An administrator knows of the loss. */
  readonly acceptsLoss: boolean;
}

export type Judgement =
  | { readonly verdict: 'PUBLISH' }
  | { readonly verdict: 'PUBLISH_PART' | 'FAIL'; readonly code: string; readonly message: string };

/** Whether what a run has read may replace what is published. */
export function judgeRun(run: RunFacts): Judgement {
  return judgeLoss(run) ?? judgeCompleteness(run) ?? { verdict: 'PUBLISH' };
}

function judgeLoss(run: RunFacts): Judgement | null {
  const { staged, live, missing, mostLoss, acceptsLoss, isBroken } = run;
  if (live === 0) return judgeFirst(run);
  if (acceptsLoss) return null;
  if (staged === 0) {
    return fail(
      'EMPTIED',
      `The source has no record that can be published; before, it had ${live}.`,
    );
  }
  // Of a broken document nothing is withdrawn, so nothing is lost.
  if (isBroken || missing <= Math.max(live * mostLoss, FEWEST_TO_LOSE)) return null;
  const share = Math.round((missing / live) * 100);
  return fail(
    'TOO_MUCH_LOST',
    `${missing} of ${live} records are gone (${share} %); at most ${Math.round(mostLoss * 100)} % may go in one run.`,
  );
}

/** A catalogue that has none is fine; one of which nothing can be taken is broken, or is none. */
function judgeFirst({ staged, rejected, isBroken }: RunFacts): Judgement | null {
  if (staged > 0 || rejected === 0) return null;
  const code = isBroken ? 'BROKEN' : 'NOTHING_TAKEN';
  const message = isBroken
    ? 'It could not be read, and has no record that can be published.'
    : `None of its records could be taken (${rejected}).`;
  return { verdict: 'FAIL', code, message: `${message} The problems say why.` };
}

function judgeCompleteness({ isBroken, total, staged, rejected }: RunFacts): Judgement | null {
  if (isBroken) return part('BROKEN', 'Part of the source could not be read.');
  const read = staged + rejected;
  if (total === null || read >= total * LEAST_SHARE_READ) return null;
  return part('INCOMPLETE', `The source says that it has ${total} datasets, and gave ${read}.`);
}

/** So few may always go, however small the catalogue. */
const FEWEST_TO_LOSE = 3;

/** Totals count drafts and what was deleted meanwhile. */
const LEAST_SHARE_READ = 0.95;

const ADVICE = 'Nothing was changed. Accept the loss if it is real.';

const fail = (code: string, message: string): Judgement => ({
  verdict: 'FAIL',
  code,
  message: `${message} ${ADVICE}`,
});

const part = (code: string, message: string): Judgement => ({
  verdict: 'PUBLISH_PART',
  code,
  message: `${message} What was read is published, and nothing withdrawn.`,
});
