import type { HarvestProblem } from '../../problem.js';
import { shorten } from '../problem-words.js';
import type { Graph, GraphNode } from './graph.js';
import { NodeStore } from './node-store.js';
import { isBlank, isLiteral, literalText, type Term } from './term.js';
import { hansaTerm } from '../hansa-terms.js';
import type { TripleSink } from './triple-sink.js';
import { classAt, letterOf, propertyLetter } from './vocabulary.js';

const TYPE = letterOf('rdf:type');
const PROVENANCE = letterOf('dct:provenance');
const LINKS = new Set([letterOf('dcat:dataset'), letterOf('schema:dataset')]);
const TOTAL = letterOf('hydra:totalItems');
const PAGING = new Set([TOTAL, letterOf('hydra:next'), letterOf('hydra:nextPage')]);

const PROBLEMS_AT_MOST = 200;

/** What is known of a dataset, catalogue or page without reading its node; marks that add up. */
const MARKS = { DATASET: 1, CATALOGUE: 2, OTHER_RESOURCE: 4, PAGE: 8, LINKED: 16 } as const;

/** Collects the triples of one document, and who in it is a dataset. */
export class DocumentGraph implements TripleSink, Graph {
  readonly #url: string;
  readonly #store: NodeStore;
  readonly #standings = new Map<Term, number>();
  #hasPage = false;
  readonly #brokenOff = new Set<Term>();
  readonly #nextPages = new Map<string, Term>();
  #problems: HarvestProblem[] = [];
  #problemCount = 0;
  #total: number | null = null;

  constructor(url: string, store = new NodeStore()) {
    this.#url = url;
    this.#store = store;
  }

  triple(subject: Term, predicate: string, value: Term): void {
    const property = propertyLetter(predicate);
    if (property === undefined || isLiteral(subject)) return;
    if (property === TYPE) this.#classify(subject, value);
    else if (LINKS.has(property)) this.#link(value);
    else if (PAGING.has(property)) this.#turnPage(subject, property, value);
    else if (property !== PROVENANCE || hansaTerm('filled', value)) {
      this.#store.add(subject, property, value);
    }
  }

  problem(problem: HarvestProblem): void {
    this.#problemCount++;
    if (this.#problemCount <= PROBLEMS_AT_MOST) this.#problems.push(problem);
    if (this.#problemCount === PROBLEMS_AT_MOST + 1) this.#problems.push(tooManyProblems);
  }

  brokenOff(subject: Term): void {
    this.#brokenOff.add(subject);
  }

  total(count: number): void {
    if (Number.isSafeInteger(count) && count >= 0) this.#total = count;
  }

  nextPage(url: string, ofPage: Term = this.#url): void {
    if (isBlank(url) || !URL.canParse(url, this.#url)) return;
    this.#nextPages.set(new URL(url, this.#url).href, ofPage);
  }

  settle(charactersRead: number): void {
    this.#store.settle(charactersRead);
  }

  node(id: Term): GraphNode | undefined {
    return this.#brokenOff.has(id) ? undefined : this.#store.node(id);
  }

  isBrokenOff(id: Term): boolean {
    return this.#brokenOff.has(id);
  }

  /** Problems found since this was last asked. */
  takeProblems(): HarvestProblem[] {
    const taken = this.#problems;
    this.#problems = [];
    return taken;
  }

  get totalStated(): number | null {
    return this.#total;
  }

  /** Pages that follow; those that this very page names as its next, when others are described too. */
  get nextPages(): string[] {
    const own = [...this.#nextPages].filter(([, page]) => page === this.#url);
    return (own.length > 0 ? own : [...this.#nextPages]).map(([url]) => url);
  }

  /** Whether this is one page of several: what it links to may then be described on another. */
  get isPage(): boolean {
    return this.#nextPages.size > 0 || this.#hasPage;
  }

  /** Subjects of datasets, in the order in which they were named. */
  *datasets(): Iterable<Term> {
    for (const [id, marks] of this.#standings) if (this.#isDataset(id, marks)) yield id;
  }

  hasDataset(id: Term): boolean {
    return this.#isDataset(id, this.#standings.get(id) ?? 0);
  }

  /** What catalogues link to as a dataset and nothing is said of. */
  *undescribedDatasets(): Iterable<Term> {
    for (const [id, marks] of this.#standings) {
      if (marks === MARKS.LINKED && this.#store.node(id) === undefined) yield id;
    }
  }

  close(): void {
    this.#store.close();
  }

  #classify(subject: Term, type: Term): void {
    const kind = classAt(type);
    if (kind === 'PERSON') this.#store.add(subject, TYPE, type);
    else if (kind !== undefined) this.#mark(subject, MARKS[kind]);
    this.#hasPage ||= kind === 'PAGE';
  }

  #turnPage(page: Term, property: string, value: Term): void {
    const words = isLiteral(value) ? literalText(value) : value;
    if (property === TOTAL) this.total(Number(words));
    else this.nextPage(words, page);
  }

  #link(value: Term): void {
    if (!isLiteral(value)) this.#mark(value, MARKS.LINKED);
  }

  #mark(id: Term, mark: number): void {
    const marks = this.#standings.get(id);
    if (marks === undefined) this.#standings.set(ownCopy(id), mark);
    else if ((marks & mark) === 0) this.#standings.set(id, marks | mark);
  }

  #isDataset(id: Term, marks: number): boolean {
    if ((marks & MARKS.CATALOGUE) !== 0) return false;
    if ((marks & MARKS.DATASET) !== 0) return true;
    return marks === MARKS.LINKED && this.#store.node(id) !== undefined;
  }
}

const tooManyProblems: HarvestProblem = {
  code: 'TOO_MUCH',
  outcome: 'KEPT',
  record: null,
  field: null,
  found: shorten(`more than ${PROBLEMS_AT_MOST} faults in the writing of the document`),
  accepted: 'a document that its own format allows; further faults of it are not listed',
};

/** A slice of a text keeps the whole text in memory; a copy does not. */
const ownCopy = (id: Term): Term => Buffer.from(id).toString();
