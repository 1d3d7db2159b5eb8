import type { NamedNode } from 'n3';
import { mediaTypeIri } from '../../catalogue/vocabulary/media-type.js';
import { date } from '../rdf/date.js';
import type { Description } from '../rdf/graph.js';
import { statedIri, statedUrl } from '../rdf/stated-iri.js';
import { type Name, type Subject, node, text, typed } from '../rdf/terms.js';
import type { DatasetRow, DistributionRow } from './dataset-row.js';
import { describeFilled } from './describe-filled.js';
import { type Scope, authority, inWords, texts } from './scope.js';

/**
 * The ways to get a dataset. DCAT-AP wants an address of each: the page about the dataset stands in where only that is
 * known (DCAT 3, 6.8), and the one that Hansa has of it where none is.
 */
export const describeDistributions = (scope: Scope, row: DatasetRow) =>
  row.distributions.map((given) => describeDistribution(scope, given, row));

function describeDistribution(
  scope: Scope,
  given: DistributionRow,
  dataset: DatasetRow,
): NamedNode {
  const here = scope.at.dataset(dataset.slug);
  return scope.graph.part(`${here}#distribution-${given.position + 1}`, (part) => {
    part.is('dcat:Distribution');
    addAddresses(scope, part, { given, landingPage: dataset.landingPage, here });
    part
      .add('dct:title', ...texts(given.titles))
      .add('dct:description', ...texts(given.descriptions));
    addFormat(scope, part, given);
    part.add('dcat:mediaType', describeMediaType(scope, given));
    addLicence(scope, part, { given, dataset });
    addFacts(scope, part, given);
  });
}

interface Places {
  given: DistributionRow;
  landingPage: string | null;
  /** The address of the dataset in Hansa. */
  here: string;
}

function addAddresses(scope: Scope, part: Description, { given, landingPage, here }: Places): void {
  const download = statedUrl(given.downloadUrl);
  const access = statedUrl(given.accessUrl);
  part
    .add('dcat:accessURL', access ?? download ?? statedUrl(landingPage) ?? node(here))
    .add('dcat:downloadURL', download)
    .add('dct:provenance', access ? null : describeFilled(scope, 'access-url'));
}

function addFacts(scope: Scope, part: Description, given: DistributionRow): void {
  const { identifier, issued, modified, rights, byteSize } = given;
  part.add('dct:identifier', identifier === null ? null : text(identifier));
  part.add('dct:issued', issued === null ? null : date(issued));
  part.add('dct:modified', modified === null ? null : date(modified));
  part.add('dcat:byteSize', countBytes(byteSize));
  part.add('dct:conformsTo', ...describeStandards(scope, given.conformsTo));
  part.add('dct:rights', describeStated(scope, 'dct:RightsStatement', rights));
  if (given.systemId) part.add('adms:identifier', describeSystem(scope, given.systemId));
}

/** The licence of the whole dataset holds for those that state none: DCAT-AP knows licences of distributions only. */
function addLicence(
  scope: Scope,
  part: Description,
  { given, dataset }: { given: Licensed; dataset: Licensed },
): void {
  const own = describeLicence(scope, given);
  const licence = own ?? describeLicence(scope, dataset);
  part.add('dct:license', licence);
  if (licence && !own) part.add('dct:provenance', describeFilled(scope, 'license'));
}

interface Licensed {
  licence: string | null;
  licenceCode: string | null;
}

/** An EU licence, the address that is stated, or the words that are. */
export function describeLicence(
  scope: Scope,
  { licence, licenceCode }: Licensed,
): Subject | undefined {
  const type = 'dct:LicenseDocument';
  const known = authority(scope, { table: 'licence', code: licenceCode, type });
  return known ?? describeStated(scope, type, licence);
}

function addFormat(scope: Scope, part: Description, given: DistributionRow): void {
  const type = 'dct:MediaTypeOrExtent';
  const known = authority(scope, { table: 'file-type', code: given.formatCode, type });
  part.add('dct:format', known ?? describeStated(scope, type, given.format));
  if (known && !given.format) part.add('dct:provenance', describeFilled(scope, 'format'));
}

function describeMediaType(scope: Scope, { mediaType }: DistributionRow): Subject | undefined {
  const type = 'dct:MediaType';
  if (!mediaType || !/^[a-z]+\/[\w.+-]+$/i.test(mediaType)) {
    return describeStated(scope, type, mediaType);
  }
  return scope.graph.shared(mediaTypeIri(mediaType), (known) => {
    known.is(type).add('rdfs:label', text(mediaType));
  });
}

/** Standards by their address or, where only words are given, by them. */
export const describeStandards = (scope: Scope, stated: readonly string[]) =>
  stated.map((standard) => describeStated(scope, 'dct:Standard', standard));

/** What no table knows: the address that the source gives, or a thing with its words as a label. */
function describeStated(scope: Scope, type: Name, stated: string | null): Subject | undefined {
  if (!stated?.trim()) return undefined;
  const address = statedIri(stated);
  if (!address) return inWords(scope, type, stated);
  return scope.graph.part(address.value, (known) => known.is(type));
}

const describeSystem = ({ graph }: Scope, systemId: string): Subject =>
  graph.unnamed((identifier) =>
    identifier
      .is('adms:Identifier')
      .add('skos:notation', text(systemId))
      .add('dct:title', text('GBFS system_id', 'en')),
  );

function countBytes(byteSize: number | null) {
  if (byteSize === null || !(byteSize >= 0) || byteSize > Number.MAX_SAFE_INTEGER) return null;
  return typed(String(Math.round(byteSize)), 'xsd:nonNegativeInteger');
}
