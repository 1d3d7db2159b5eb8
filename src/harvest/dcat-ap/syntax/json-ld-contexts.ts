import type { HarvestProblem } from '../../problem.js';
import { plainNames, usualPrefixes } from '../graph/vocabulary.js';
import { documentProblem } from '../problem-words.js';

const LINKS = ['catalog', 'dataset', 'distribution', 'accessService', 'servesDataset'];

/** The names of DCAT-AP with and without prefix. Only what must be a link is one: licences and the like may be words. */
const DCAT_AP_CONTEXT = {
  ...usualPrefixes(),
  ...plainNames(),
  ...Object.fromEntries(LINKS.map((name) => [name, { '@id': `dcat:${name}`, '@type': '@id' }])),
  id: '@id',
  type: '@type',
};
const SCHEMA_CONTEXT = { '@vocab': 'http://schema.org/' };

const DCAT_AP_ADDRESS =
  /^https?:\/\/(?:semiceu\.github\.io\/DCAT-AP\/|data\.europa\.eu\/r5r|www\.w3\.org\/ns\/dcat)/i;
const SCHEMA_ADDRESS = /^https?:\/\/schema\.org(?:\/|$)/i;

/**
 * Answers for contexts that documents refer to. Nothing is ever fetched: what is not known is read as DCAT-AP, and said.
 */
export class JsonLdContexts {
  readonly #report: (problem: HarvestProblem) => void;
  readonly #said = new Set<string>();

  constructor(report: (problem: HarvestProblem) => void) {
    this.#report = report;
  }

  readonly load = async (
    url: string,
  ): Promise<{ contextUrl: undefined; documentUrl: string; document: object }> => {
    const isKnown = SCHEMA_ADDRESS.test(url) || DCAT_AP_ADDRESS.test(url);
    if (!isKnown && !this.#said.has(url)) this.#say(url);
    const context = SCHEMA_ADDRESS.test(url) ? SCHEMA_CONTEXT : DCAT_AP_CONTEXT;
    return { contextUrl: undefined, documentUrl: url, document: { '@context': context } };
  };

  #say(url: string): void {
    this.#said.add(url);
    const accepted =
      'a context within the document, or that of DCAT-AP or schema.org; its names are read as of DCAT-AP';
    this.#report(documentProblem('PREFIX_UNKNOWN', `@context ${url}`, accepted));
  }
}
