import type { MappedCode, NormalisedDataset } from '../normalised-dataset.js';
import { ACCESS_RIGHTS } from '../../catalogue/vocabulary/access-right.js';
import { isTermOf } from './is-term-of.js';
import type { DatasetIndicator } from './indicator.js';

/** What the assessment looks for in the dataset itself. */
export const DATASET_INDICATORS: readonly DatasetIndicator[] = [
  {
    indicator: 'KEYWORDS',
    dimension: 'FINDABILITY',
    points: 30,
    field: 'dcat:keyword',
    advice: 'Give at least one keyword.',
    isMet: ({ keywords }) => keywords.length > 0,
  },
  {
    indicator: 'CATEGORIES',
    dimension: 'FINDABILITY',
    points: 30,
    field: 'dcat:theme',
    advice: 'Give at least one EU data theme.',
    isMet: ({ themes }) => themes.length > 0,
  },
  {
    indicator: 'SPATIAL',
    dimension: 'FINDABILITY',
    points: 20,
    field: 'dct:spatial',
    advice: 'Say which place the data cover.',
    isMet: ({ places }) => places.length > 0,
  },
  {
    indicator: 'TEMPORAL',
    dimension: 'FINDABILITY',
    points: 20,
    field: 'dct:temporal',
    advice: 'Say which period the data cover.',
    isMet: ({ periods }) => periods.length > 0,
  },
  {
    indicator: 'DCAT_AP_COMPLIANCE',
    dimension: 'INTEROPERABILITY',
    points: 30,
    field: 'dct:description, dcat:accessURL, foaf:name',
    advice:
      'State what DCAT-AP requires: a description, an access address for each distribution, a name for the publisher.',
    isMet: hasMandatoryProperties,
  },
  {
    indicator: 'ACCESS_RIGHTS',
    dimension: 'REUSABILITY',
    points: 10,
    field: 'dct:accessRights',
    advice: 'Say whether everybody may have the data, as a term of the EU table of access rights.',
    isMet: ({ accessRight }) => accessRight !== null,
  },
  {
    indicator: 'ACCESS_RIGHTS_VOCABULARY',
    dimension: 'REUSABILITY',
    points: 5,
    field: 'dct:accessRights',
    advice: 'State the access right by its address in the EU table of access rights.',
    isMet: ({ accessRight }) => isStatedTerm(accessRight),
  },
  {
    indicator: 'CONTACT_POINT',
    dimension: 'REUSABILITY',
    points: 20,
    field: 'dcat:contactPoint',
    advice: 'Name an office to ask.',
    isMet: ({ hasContactPoint }) => hasContactPoint,
  },
  {
    indicator: 'PUBLISHER',
    dimension: 'REUSABILITY',
    points: 10,
    field: 'dct:publisher',
    advice: 'Name the publisher.',
    isMet: ({ publisher }) => publisher !== null,
  },
  {
    indicator: 'ISSUED',
    dimension: 'CONTEXTUALITY',
    points: 5,
    field: 'dct:issued',
    advice: 'Say when the data were first published.',
    isMet: (dataset) => hasDate(dataset, 'issued'),
  },
  {
    indicator: 'MODIFIED',
    dimension: 'CONTEXTUALITY',
    points: 5,
    field: 'dct:modified',
    advice: 'Say when the data were last changed.',
    isMet: (dataset) => hasDate(dataset, 'modified'),
  },
];

/** The European assessment runs the SHACL shapes; here count the properties that DCAT-AP makes mandatory. */
function hasMandatoryProperties({
  descriptions,
  distributions,
  publisher,
}: NormalisedDataset): boolean {
  const isPublisherNamed = publisher === null || publisher.names.length > 0;
  return (
    descriptions.length > 0 &&
    isPublisherNamed &&
    distributions.every(({ accessUrl }) => accessUrl !== null)
  );
}

const isStatedTerm = (right: MappedCode | null): boolean => isTermOf(ACCESS_RIGHTS, right);

/** Of the dataset or of one of its distributions. */
function hasDate(dataset: NormalisedDataset, field: 'issued' | 'modified'): boolean {
  return [dataset, ...dataset.distributions].some(
    (stated) => (stated[field]?.value ?? null) !== null,
  );
}
