import type { Finding } from '../../../src/harvest/adapter.js';
import { dcatApAdapter } from '../../../src/harvest/dcat-ap/dcat-ap.adapter.js';
import type { HarvestProblem } from '../../../src/harvest/problem.js';
import type { StatedDataset } from '../../../src/harvest/stated-dataset.js';

export interface Harvested {
  readonly datasets: readonly StatedDataset[];
  readonly problems: readonly HarvestProblem[];
  readonly next: readonly string[];
  readonly total: number | null;
}

interface Served {
  readonly url?: string;
  readonly contentType?: string;
  /** Bytes in each piece that arrives. */
  readonly pieceSize?: number;
}

/** What the adapter finds in a document that is served. */
export async function harvest(
  document: string | Uint8Array,
  served: Served = {},
): Promise<Harvested> {
  const body = inPieces(Buffer.from(document), served.pieceSize ?? 64 * 1024);
  const { url = 'https://city.example/catalogue', contentType = '' } = served;
  return collect(dcatApAdapter.read({ url, contentType, body }));
}

export async function collect(findings: AsyncIterable<Finding>): Promise<Harvested> {
  const all: Finding[] = [];
  for await (const finding of findings) all.push(finding);
  const datasets = all.flatMap((finding) => (finding.kind === 'DATASET' ? [finding.dataset] : []));
  const problems = all.flatMap((finding) => (finding.kind === 'PROBLEM' ? [finding.problem] : []));
  const next = all.flatMap((finding) => (finding.kind === 'NEXT' ? [finding.url] : []));
  const [total = null] = all.flatMap((finding) =>
    finding.kind === 'TOTAL' ? [finding.count] : [],
  );
  return { datasets, problems, next, total };
}

export const codes = ({ problems }: Harvested): string[] => problems.map(({ code }) => code);
export const identifiers = ({ datasets }: Harvested): string[] =>
  datasets.map(({ identifier }) => identifier);
export const titlesOf = ({ datasets }: Harvested): string[] =>
  datasets.flatMap(({ titles }) => titles.map(({ text }) => text));

const PREFIXES = `
@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
`;

export const turtle = (statements: string): string => PREFIXES + statements;

/** A dataset without fault, to which a line of Turtle is added. */
export const datasetWith = (line: string): string =>
  turtle(`<https://city.example/trees> a dcat:Dataset ;
    dct:title "Trees"@en ;
    ${line}
    dct:description "Every tree of the city"@en .
`);

export const rdfXml = (elements: string, declaration = '<?xml version="1.0"?>'): string =>
  `${declaration}
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#"
  xmlns:dct="http://purl.org/dc/terms/" xmlns:foaf="http://xmlns.com/foaf/0.1/">
${elements}
</rdf:RDF>
`;

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size)
    yield bytes.subarray(start, start + size);
}
