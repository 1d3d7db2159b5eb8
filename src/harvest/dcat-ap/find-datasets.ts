import { createHash } from 'node:crypto';
import type { Finding } from '../adapter.js';
import type { DocumentGraph } from './graph/document-graph.js';
import { isBlank, type Term } from './graph/term.js';
import { leftOut } from './problem-words.js';
import { stateDataset, type Statement, type UnidentifiedDataset } from './stating/state-dataset.js';

/** The datasets of a document that was read, and what is wrong with them. */
export function* findDatasets(graph: DocumentGraph): Generator<Finding> {
  const identifiers = new Identifiers(graph);
  for (const id of graph.datasets()) {
    if (graph.isBrokenOff(id)) yield brokenOff(id);
    else yield* findDataset(stateDataset(graph, id), id, identifiers);
  }
  if (!graph.isPage) yield* findUndescribed(graph);
}

function* findDataset(
  statement: Statement,
  id: Term,
  identifiers: Identifiers,
): Generator<Finding> {
  const identifier = isBlank(id) ? identifiers.choose(statement.dataset) : id;
  if (identifiers.isTaken(identifier, id)) {
    const problem = leftOut(
      'IDENTIFIER_REPEATED',
      identifier,
      'an identifier of its own for each dataset',
    );
    yield { kind: 'PROBLEM', problem: { ...problem, record: identifier, field: 'dct:identifier' } };
    return;
  }
  yield { kind: 'DATASET', dataset: { identifier, ...statement.dataset } };
  for (const problem of statement.problems.of(identifier)) yield { kind: 'PROBLEM', problem };
}

function* findUndescribed(graph: DocumentGraph): Generator<Finding> {
  for (const id of graph.undescribedDatasets()) {
    const problem = leftOut(
      'DATASET_NOT_DESCRIBED',
      id,
      'a dataset that is described in the same document',
    );
    yield {
      kind: 'PROBLEM',
      problem: { ...problem, record: isBlank(id) ? null : id, field: 'dcat:dataset' },
    };
  }
}

function brokenOff(id: Term): Finding {
  const problem = leftOut(
    'RECORD_BROKEN',
    isBlank(id) ? '' : id,
    'a dataset that is there to its end',
  );
  return { kind: 'PROBLEM', problem: { ...problem, record: isBlank(id) ? null : id } };
}

/** Gives identifiers to datasets without address, the same ones whenever the document is read. */
class Identifiers {
  readonly #graph: DocumentGraph;
  readonly #taken = new Set<string>();
  readonly #uses = new Map<string, number>();

  constructor(graph: DocumentGraph) {
    this.#graph = graph;
    for (const id of graph.datasets())
      if (isBlank(id)) this.#count(stateDataset(graph, id).dataset);
  }

  /** Its own, else its page or a place to get it that no other shares, else what it holds. */
  choose(dataset: UnidentifiedDataset): string {
    const [own] = dataset.otherIdentifiers;
    return (
      own ?? places(dataset).find((place) => this.#uses.get(place) === 1) ?? fingerprint(dataset)
    );
  }

  /** Says whether another has it, and takes it. */
  isTaken(identifier: string, id: Term): boolean {
    if (!isBlank(id)) return false;
    const isTaken = this.#taken.has(identifier) || this.#graph.hasDataset(identifier);
    this.#taken.add(identifier);
    return isTaken;
  }

  #count(dataset: UnidentifiedDataset): void {
    for (const place of places(dataset)) this.#uses.set(place, (this.#uses.get(place) ?? 0) + 1);
  }
}

const places = ({ landingPages, distributions }: UnidentifiedDataset): string[] => [
  ...new Set([
    ...landingPages,
    ...distributions
      .flatMap(({ downloadUrl, accessUrl }) => [downloadUrl, accessUrl])
      .filter((url) => url !== null),
  ]),
];

const fingerprint = (dataset: UnidentifiedDataset): string =>
  `sha256:${createHash('sha256').update(JSON.stringify(dataset)).digest('hex').slice(0, 32)}`;
