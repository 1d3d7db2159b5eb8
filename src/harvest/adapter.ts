import type { HarvestProblem } from './problem.js';
import type { StatedDataset } from './stated-dataset.js';

/** How catalogues are read; one adapter each. */
export const HARVEST_PROTOCOLS = ['CKAN', 'DCAT_AP', 'DATA_JSON', 'OPENDATASOFT', 'GBFS'] as const;
export type HarvestProtocol = (typeof HARVEST_PROTOCOLS)[number];

/** A document or page of a source, as it arrives. */
export interface CatalogueDocument {
  /** Where it was read, after redirects. */
  readonly url: string;
  /** The header Content-Type, empty when there is none. */
  readonly contentType: string;
  /** The document that named this one as further (NEXT), when one did. */
  readonly referrer?: string;
  /** Its bytes, in pieces of any size, decompressed. */
  readonly body: AsyncIterable<Uint8Array>;
}

/** What is found in a document, in its order. */
export type Finding =
  | { readonly kind: 'DATASET'; readonly dataset: StatedDataset }
  | { readonly kind: 'PROBLEM'; readonly problem: HarvestProblem }
  /** A further document of the same catalogue, such as its next page. */
  | { readonly kind: 'NEXT'; readonly url: string }
  /** How many datasets the source says that it has. */
  | { readonly kind: 'TOTAL'; readonly count: number };

/**
 * Reads one kind of catalogue. It is pure: what goes in is the bytes of a document, what comes out is what is in it.
 * It never throws for what a document holds, and holds no more of it than one record, whatever its size.
 */
export interface CatalogueAdapter {
  readonly protocol: HarvestProtocol;
  /** The header Accept that asks for what it reads. */
  readonly accept: string;
  /** Where to begin, from the address that the administrator gave; such as the first page of the interface. */
  firstUrl(address: URL): URL;
  /** Where else to begin, one after the other, when the server does not know the first address. */
  otherUrls?(first: URL): URL[];
  read(document: CatalogueDocument): AsyncIterable<Finding>;
}
