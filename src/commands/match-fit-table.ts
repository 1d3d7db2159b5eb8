import type { Trial } from '../catalogue/matching/model/fit-model.js';
import type { WeightsFit } from '../matching/fit-weights.js';
import { type MatchingWeights, priorWeights } from '../matching/weights.js';
import type { Paint } from './terminal.js';

/** What a fit gave, for people to read in a terminal. */
export function describeTrial({ fit, before, revision }: Trial, paint: Paint): string {
  const used = before.stored ? `version ${before.stored.version}` : 'set by judgement';
  return [
    verdicts[fit.origin](fit, revision),
    ...describeMeasures(fit, paint),
    ...tables.map((table) => describeTable({ table, fit, before: before.weights, used }, paint)),
  ].join('\n\n');
}

const verdicts: Readonly<
  Record<WeightsFit['origin'], (fit: WeightsFit, revision: number) => string>
> = {
  FITTED: ({ sample }, revision) =>
    `Weights fitted on ${sample} cases that run in cities, at revision ${revision}.`,
  TOO_FEW_FACTS: ({ sample }) =>
    `The weights are those set by judgement: ${sample} cases that run in cities are too few to fit any.`,
  PRIOR_DOES_BETTER: ({ sample }) =>
    `The weights are those set by judgement: fitted on ${sample} cases that run in cities, they find hidden cases no better.`,
};

function describeMeasures({ fitted, prior }: WeightsFit, paint: Paint): string[] {
  if (!fitted || !prior) return [];
  const line = (name: string, ofFitted: number, ofPrior: number): string =>
    row(name, ofFitted.toFixed(3), ofPrior.toFixed(3));
  return [
    [
      paint('dim', row('Finding hidden cases', 'fitted', 'set by judgement')),
      line('NDCG@10', fitted.ndcgAt10, prior.ndcgAt10),
      line('hits@10', fitted.hitsAt10, prior.hitsAt10),
      paint('dim', `On ${fitted.questions} questions that the weights were not fitted on.`),
    ].join('\n'),
  ];
}

interface Table {
  readonly table: { readonly name: keyof MatchingWeights; readonly title: string };
  readonly fit: WeightsFit;
  readonly before: MatchingWeights;
  /** What the weights in use so far are. */
  readonly used: string;
}

const tables: readonly Table['table'][] = [
  { name: 'opportunity', title: 'Opportunities' },
  { name: 'partner', title: 'Partners in a use case' },
  { name: 'cityPartner', title: 'Partners of a city' },
  { name: 'similarity', title: 'Similar cities' },
];

function describeTable({ table, fit, before, used }: Table, paint: Paint): string {
  const [now, earlier, prior] = [fit.weights, before, priorWeights].map(
    (weights): Record<string, number> => weights[table.name],
  ) as [Record<string, number>, Record<string, number>, Record<string, number>];
  const kinds = Object.keys(now).toSorted((one, other) => now[other]! - now[one]!);
  if (kinds.every((kind) => now[kind] === prior[kind] && now[kind] === earlier[kind])) {
    return `${paint('bold', table.title)}: set by judgement, as before.`;
  }
  return [
    paint('bold', `${table.title}, points for full evidence`),
    paint('dim', row('', 'now', used)),
    ...kinds.map((kind) => row(kind, now[kind]!.toFixed(1), (earlier[kind] ?? 0).toFixed(1))),
  ].join('\n');
}

const row = (name: string, now: string, before: string): string =>
  `  ${name.padEnd(NAME)}${now.padStart(VALUE)}${before.padStart(BEFORE)}`;

const NAME = 22;
const VALUE = 8;
const BEFORE = 18;
