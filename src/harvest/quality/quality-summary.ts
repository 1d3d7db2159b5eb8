import {
  QUALITY_RATINGS,
  type DatasetQuality,
  type QualityFix,
  type QualityRating,
} from './quality.js';

/** A fix that several datasets of a source need. */
export interface SharedFix {
  readonly field: string;
  readonly advice: string;
  /** How many datasets need it. */
  readonly datasets: number;
  /** Points over all of them. */
  readonly gain: number;
}

/** The quality of the metadata of a source. */
export interface SourceQuality {
  readonly datasets: number;
  /** Of 405, rounded; null without datasets. */
  readonly averageScore: number | null;
  readonly ratings: Readonly<Record<QualityRating, number>>;
  /** The one that gains most over all datasets first. */
  readonly fixes: readonly SharedFix[];
  /** Indicators that datasets do not meet, the commonest first. */
  readonly gaps: readonly { readonly indicator: string; readonly datasets: number }[];
}

/** Adds up the quality of a source, dataset by dataset. */
export class QualitySummary {
  private datasets = 0;
  private points = 0;
  private readonly ratings = new Map<QualityRating, number>(
    QUALITY_RATINGS.map((rating) => [rating, 0]),
  );
  private readonly fixes = new Map<string, SharedFix>();
  private readonly gaps = new Map<string, number>();

  add({ score, rating, fixes, indicators }: DatasetQuality): void {
    this.datasets += 1;
    this.points += score;
    this.ratings.set(rating, this.ratings.get(rating)! + 1);
    fixes.forEach((fix) => this.addFix(fix));
    for (const { indicator, outcome } of indicators) {
      if (outcome === 'UNMET') this.gaps.set(indicator, (this.gaps.get(indicator) ?? 0) + 1);
    }
  }

  read(): SourceQuality {
    const gaps = [...this.gaps].map(([indicator, datasets]) => ({ indicator, datasets }));
    return {
      datasets: this.datasets,
      averageScore: this.datasets === 0 ? null : Math.round(this.points / this.datasets),
      ratings: Object.fromEntries(this.ratings) as Record<QualityRating, number>,
      fixes: [...this.fixes.values()].sort((a, b) => b.gain - a.gain),
      gaps: gaps.sort((a, b) => b.datasets - a.datasets),
    };
  }

  /** The advice of the first dataset that needs a fix stands for all: it names the same property. */
  private addFix({ field, gain, advice }: QualityFix): void {
    const known = this.fixes.get(field) ?? { field, advice, datasets: 0, gain: 0 };
    this.fixes.set(field, { ...known, datasets: known.datasets + 1, gain: known.gain + gain });
  }
}
