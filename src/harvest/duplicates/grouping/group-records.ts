import type { Verdict } from '../../store/harvest-duplicate.entity.js';

/** A record that is, was or may be of one dataset with others. */
export interface Member {
  /** Of the dataset that it is where it is alone. */
  readonly id: number;
  readonly slug: string;
  /** 0: the editors. */
  readonly sourceId: number;
  /** The dataset that it is part of now. */
  readonly datasetId: number;
  readonly datasetSlug: string;
  readonly isLive: boolean;
  /** When it was first met. */
  readonly addedAt: number;
}

/** What is found or decided about two of them. */
export interface Tie {
  readonly oneId: number;
  readonly otherId: number;
  readonly verdict: Exclude<Verdict, 'CANDIDATE'>;
  readonly score: number | null;
}

/**
 * Which records are of one dataset. The word of an administrator comes first, then the surest evidence; two records of
 * one source, or two that an administrator keeps apart, are never brought together by evidence, nor by way of others.
 */
export function groupRecords(members: readonly Member[], ties: readonly Tie[]): Member[][] {
  const groups = new Groups(members, ties);
  for (const tie of groups.inOrder(ties)) groups.join(tie);
  return groups.all();
}

class Groups {
  readonly #members: ReadonlyMap<number, Member>;
  readonly #groupOf: Map<number, Member[]>;
  readonly #apart: ReadonlyMap<number, ReadonlySet<number>>;

  constructor(members: readonly Member[], ties: readonly Tie[]) {
    this.#members = new Map(members.map((member) => [member.id, member]));
    this.#groupOf = new Map(members.map((member) => [member.id, [member]]));
    this.#apart = partners(ties.filter(({ verdict }) => verdict === 'APART'));
  }

  all(): Member[][] {
    return [...new Set(this.#groupOf.values())];
  }

  /** Of equal evidence, what binds records that are together already; slugs make the rest the same in any order. */
  inOrder(ties: readonly Tie[]): Tie[] {
    const ranked = ties
      .filter(({ verdict, oneId, otherId }) => verdict !== 'APART' && this.#has(oneId, otherId))
      .map((tie) => ({ tie, rank: this.#rank(tie), name: this.#name(tie) }));
    return ranked
      .toSorted((a, b) => b.rank - a.rank || (a.name < b.name ? -1 : 1))
      .map(({ tie }) => tie);
  }

  join(tie: Tie): void {
    const [one, other] = [this.#groupOf.get(tie.oneId), this.#groupOf.get(tie.otherId)];
    if (one && other && one !== other && this.#mayJoin(one, other, tie)) this.#unite(one, other);
  }

  #mayJoin(one: readonly Member[], other: readonly Member[], { verdict }: Tie): boolean {
    if (this.#isKeptApart(one, other)) return false;
    return verdict === 'CONFIRMED' || !sharesSource(one, other);
  }

  #unite(one: Member[], other: Member[]): void {
    const [small, large] = one.length < other.length ? [one, other] : [other, one];
    for (const member of small) {
      large.push(member);
      this.#groupOf.set(member.id, large);
    }
  }

  #has(...ids: number[]): boolean {
    return ids.every((id) => this.#members.has(id));
  }

  #rank({ oneId, otherId, verdict, score }: Tie): number {
    const both = [oneId, otherId].flatMap((id) => this.#members.get(id) ?? []);
    const byPerson = verdict === 'CONFIRMED' ? 8 : 0;
    const byLife = both.every(({ isLive }) => isLive) ? 4 : 0;
    const isTogether = new Set(both.map(({ datasetId }) => datasetId)).size === 1;
    return byPerson + byLife + (score ?? 0) + (isTogether ? TOGETHER : 0);
  }

  #name({ oneId, otherId }: Tie): string {
    return [oneId, otherId]
      .map((id) => this.#members.get(id)?.slug ?? '')
      .toSorted()
      .join(' ');
  }

  #isKeptApart(one: readonly Member[], other: readonly Member[]): boolean {
    return one.some(({ id }) => other.some((member) => this.#apart.get(id)?.has(member.id)));
  }
}

/** Less than any difference of scores. */
const TOGETHER = 1e-6;

function partners(ties: readonly Tie[]): Map<number, Set<number>> {
  const found = new Map<number, Set<number>>();
  const add = (id: number, partner: number) =>
    found.set(id, (found.get(id) ?? new Set()).add(partner));
  for (const { oneId, otherId } of ties) {
    add(oneId, otherId);
    add(otherId, oneId);
  }
  return found;
}

/** A record that is withdrawn does not stand in the way of the one that its source lists in its place. */
function sharesSource(one: readonly Member[], other: readonly Member[]): boolean {
  const sources = new Set(live(one).map(({ sourceId }) => sourceId));
  return live(other).some(({ sourceId }) => sources.has(sourceId));
}

const live = (members: readonly Member[]): Member[] => members.filter(({ isLive }) => isLive);
