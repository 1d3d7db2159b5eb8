import type { Evidence } from '../answers.js';
import type { BusinessEntry, CityEntry, UseCaseEntry } from '../entries.js';
import type { CoalitionRole } from './coalition.js';

/** What one city has to do with the subject of a coalition. */
export interface Stake {
  readonly city: CityEntry;
  readonly role: CoalitionRole;
  /** 0, nothing known, to 1: how much it would gain from taking part. */
  readonly gain: number;
  /** Kinds of the subject that are held or offered locally. */
  readonly atHand: ReadonlySet<number>;
  readonly text: string;
  /** Never empty. */
  readonly evidence: readonly Evidence[];
}

/** The subject with what it asks of the members. */
export interface Topic {
  readonly type: 'UseCase' | 'DataKind' | 'Business';
  readonly id: number;
  /** In a sentence: "\"Count visitors\"", "card spending", "Dott". */
  readonly name: string;
  readonly kinds: readonly TopicKind[];
  readonly useCase: UseCaseEntry | null;
  readonly business: BusinessEntry | null;
}

export interface TopicKind {
  readonly kindId: number;
  readonly label: string;
}
