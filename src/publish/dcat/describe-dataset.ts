import type { NamedNode } from 'n3';
import { date } from '../rdf/date.js';
import type { Description } from '../rdf/graph.js';
import { statedIri, statedUrl } from '../rdf/stated-iri.js';
import { node, text } from '../rdf/terms.js';
import { describePublisher } from './describe-agent.js';
import { describePeriods, describePlaces } from './describe-coverage.js';
import {
  describeDistributions,
  describeLicence,
  describeStandards,
} from './describe-distribution.js';
import { describeFilled } from './describe-filled.js';
import { describeKind } from './describe-kind.js';
import { describeRecord } from './describe-record.js';
import { describeTheme } from './describe-theme.js';
import { type DatasetRow, publisherOf } from './dataset-row.js';
import {
  type Scope,
  authority,
  document,
  inPlainWords,
  inWords,
  ownConcept,
  texts,
} from './scope.js';

/** Entries that ask for data or say how data is to be are listed, but are no datasets. */
const TYPES_OF_OTHERS: Readonly<Record<string, 'dct:Standard' | 'dcat:Resource'>> = {
  STANDARD: 'dct:Standard',
  DATA_REQUIREMENT: 'dcat:Resource',
};

/** A dataset and its entry in the catalogue (dcat:Dataset, dcat:CatalogRecord), with all that is stored of it. */
export function describeDataset(scope: Scope, row: DatasetRow): void {
  const dataset = node(scope.at.dataset(row.slug));
  const other = TYPES_OF_OTHERS[row.type];
  const record = node(`${dataset.value}#record`);
  scope.graph
    .about(node(scope.at.catalogue))
    .add(other ? 'dcat:resource' : 'dcat:dataset', dataset)
    .add('dcat:record', record);
  const entry = scope.graph.about(dataset);
  if (other) entry.is(other, 'dcat:Resource');
  else entry.is('dcat:Dataset', 'dcat:Resource');
  addTexts(scope, entry, row);
  addIdentifiers(scope, entry, row);
  addSubjects(scope, entry, row);
  addTerms(scope, entry, row);
  addDates(scope, entry, row);
  entry.add('dct:spatial', ...describePlaces(scope, row));
  entry.add('dct:temporal', ...describePeriods(scope, row));
  entry.add('dcat:distribution', ...describeDistributions(scope, row));
  describeRecord(scope, row, { record, dataset });
}

/** DCAT-AP wants a description of each: the title is repeated where its source gives none. */
function addTexts(scope: Scope, entry: Description, row: DatasetRow): void {
  const titles = row.titles.length > 0 ? texts(row.titles) : [text(row.title)];
  const descriptions = [
    ...texts(row.descriptions),
    ...(row.descriptions.length === 0 && row.description ? [text(row.description)] : []),
  ];
  entry.add('dct:title', ...titles);
  entry.add('dct:description', ...(descriptions.length > 0 ? descriptions : titles));
  if (descriptions.length === 0) entry.add('dct:provenance', describeFilled(scope, 'description'));
  entry.add('dcat:keyword', ...texts(row.keywords));
}

function addIdentifiers({ graph }: Scope, entry: Description, row: DatasetRow): void {
  const iri = entry.subject.value;
  entry.add('dct:identifier', text(row.identifier ?? row.slug));
  const others = row.otherIdentifiers.map((identifier, index) =>
    graph.part(`${iri}#identifier-${index + 1}`, (part) =>
      part.is('adms:Identifier').add('skos:notation', text(identifier)),
    ),
  );
  entry.add('adms:identifier', ...others);
  entry.add('prov:wasDerivedFrom', statedIri(row.iri));
}

/** What it is about: EU themes, kinds of data, and what cities do with it. Kinds that are inferred are related only. */
function addSubjects(scope: Scope, entry: Description, row: DatasetRow): void {
  const { at } = scope;
  entry.add('dcat:theme', ...row.themes.map((theme) => describeTheme(scope, theme)));
  for (const { kind, isInferred } of row.kinds) {
    entry.add(isInferred ? 'dct:relation' : 'dct:subject', describeKind(scope, kind));
  }
  const cases = row.implementations.map((slug) => node(at.defined('implementation', slug)));
  entry.add('dct:isReferencedBy', ...cases);
}

function addTerms(scope: Scope, entry: Description, row: DatasetRow): void {
  const iri = entry.subject.value;
  entry.add('dct:publisher', describePublisher(scope, row));
  entry.add('dct:license', describeLicence(scope, row));
  const type = 'dct:RightsStatement';
  const access = authority(scope, { table: 'access-right', code: row.accessRight, type });
  entry.add('dct:accessRights', access);
  entry.add('dct:rights', describeAccessModel(scope, row));
  entry.add('dcat:landingPage', document(scope, statedUrl(row.landingPage)));
  entry.add('dct:conformsTo', ...describeStandards(scope, row.conformsTo));
  entry.add('dct:type', describeType(scope, row.type));
  entry.add('dcat:contactPoint', describeContact(scope, row, iri));
  entry.add('dct:language', ...row.languages.map((code) => describeLanguage(scope, code)));
}

const describeType = (scope: Scope, type: string): NamedNode =>
  ownConcept(scope, { what: 'type', name: type, label: inPlainWords(type) });

const describeLanguage = (scope: Scope, code: string): NamedNode | undefined =>
  authority(scope, { table: 'language', code, type: 'dct:LinguisticSystem' });

/** How it is given out is no licence, and says more than who may have it. */
const describeAccessModel = (
  { graph, at }: Scope,
  { accessModel }: DatasetRow,
): NamedNode | undefined =>
  accessModel?.trim()
    ? graph.shared(at.defined('access-model', accessModel), (model) => {
        model.is('dct:RightsStatement').add('rdfs:label', text(accessModel));
      })
    : undefined;

/** Whom to ask is told where the dataset comes from; here are no addresses of people. */
function describeContact({ graph }: Scope, row: DatasetRow, iri: string): NamedNode | undefined {
  const page = statedUrl(row.landingPage) ?? statedUrl(row.iri);
  if (!row.hasContactPoint || !page) return undefined;
  return graph.part(`${iri}#contact`, (contact) =>
    contact
      .is('vcard:Kind')
      .add('vcard:fn', text(publisherOf(row) ?? row.title))
      .add('vcard:hasURL', page),
  );
}

function addDates(scope: Scope, entry: Description, row: DatasetRow): void {
  const { issued, modified, frequency, frequencyCode } = row;
  const type = 'dct:Frequency';
  entry.add('dct:issued', issued === null ? null : date(issued));
  entry.add('dct:modified', modified === null ? null : date(modified));
  const known = authority(scope, { table: 'frequency', code: frequencyCode, type });
  const stated = frequency ? () => inWords(scope, type, frequency) : undefined;
  entry.add('dct:accrualPeriodicity', known ?? stated?.());
}
