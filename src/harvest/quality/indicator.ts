import type { NormalisedDataset, NormalisedDistribution } from '../normalised-dataset.js';
import type { QualityDimension } from './quality.js';

/** What is known of addresses: true when one answered, false when it did not, undefined when nobody has asked. */
export type IsReachable = (url: string) => boolean | undefined;

/** Something that the assessment gives points for. */
interface IndicatorOf<Subject> {
  readonly indicator: string;
  readonly dimension: QualityDimension;
  readonly points: number;
  /** The property that mends it. */
  readonly field: string;
  /** What to do, in words for a publisher. */
  readonly advice: string;
  /** Undefined when it is not known. */
  readonly isMet: (subject: Subject, isReachable: IsReachable) => boolean | undefined;
}

export type DatasetIndicator = IndicatorOf<NormalisedDataset>;
export type DistributionIndicator = IndicatorOf<NormalisedDistribution>;

/** All that is declared of an indicator, but for how it is found. */
export type Indicator = Omit<DatasetIndicator, 'isMet'>;
