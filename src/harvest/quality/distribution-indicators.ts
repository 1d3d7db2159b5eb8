import type { NormalisedDistribution } from '../normalised-dataset.js';
import { findFileType } from '../../catalogue/vocabulary/find-file-type.js';
import { FILE_TYPES } from '../../catalogue/vocabulary/file-type.js';
import { LICENCES } from '../../catalogue/vocabulary/licence.js';
import type { DistributionIndicator } from './indicator.js';
import { isTermOf } from './is-term-of.js';

/**
 * What the assessment looks for in a distribution. Whether a format is open and can be read by machines is judged by
 * what its words mean; the points for vocabularies are for sources that use their terms themselves.
 */
export const DISTRIBUTION_INDICATORS: readonly DistributionIndicator[] = [
  {
    indicator: 'ACCESS_URL_STATUS',
    dimension: 'ACCESSIBILITY',
    points: 50,
    field: 'dcat:accessURL',
    advice: 'Give an access address that answers.',
    isMet: ({ accessUrl }, isReachable) => (accessUrl === null ? false : isReachable(accessUrl)),
  },
  {
    indicator: 'DOWNLOAD_URL',
    dimension: 'ACCESSIBILITY',
    points: 20,
    field: 'dcat:downloadURL',
    advice: 'Give the address of the file itself, one that answers.',
    isMet: ({ downloadUrl }) => downloadUrl !== null,
  },
  {
    indicator: 'DOWNLOAD_URL_STATUS',
    dimension: 'ACCESSIBILITY',
    points: 30,
    field: 'dcat:downloadURL',
    advice: 'Mend the address of the file: it does not answer.',
    isMet: ({ downloadUrl }, isReachable) =>
      downloadUrl === null ? false : isReachable(downloadUrl),
  },
  {
    indicator: 'FORMAT',
    dimension: 'INTEROPERABILITY',
    points: 20,
    field: 'dct:format',
    advice: 'State the format, an open one that machines read, such as CSV.',
    isMet: hasStatedFormat,
  },
  {
    indicator: 'MEDIA_TYPE',
    dimension: 'INTEROPERABILITY',
    points: 10,
    field: 'dcat:mediaType',
    advice: 'State the media type, such as text/csv.',
    isMet: ({ mediaType }) => mediaType !== null,
  },
  {
    indicator: 'FORMAT_VOCABULARY',
    dimension: 'INTEROPERABILITY',
    points: 10,
    field: 'dct:format, dcat:mediaType (terms)',
    advice:
      'State the format by its address in the EU table of file types, and a media type of IANA.',
    isMet: ({ format, mediaType }) =>
      isTermOf(FILE_TYPES, format) && isMediaType(mediaType?.stated),
  },
  {
    indicator: 'NON_PROPRIETARY',
    dimension: 'INTEROPERABILITY',
    points: 20,
    field: 'dct:format',
    advice: 'Offer an open format too, such as CSV or JSON.',
    isMet: (distribution) => isOfFormats(distribution, NON_PROPRIETARY),
  },
  {
    indicator: 'MACHINE_READABLE',
    dimension: 'INTEROPERABILITY',
    points: 20,
    field: 'dct:format',
    advice: 'Offer a format that machines read too, such as CSV or JSON.',
    isMet: (distribution) => isOfFormats(distribution, MACHINE_READABLE),
  },
  {
    indicator: 'LICENCE',
    dimension: 'REUSABILITY',
    points: 20,
    field: 'dct:license',
    advice: 'State the licence, as a term of the EU table of licences.',
    isMet: ({ licence }) => licence !== null,
  },
  {
    indicator: 'LICENCE_VOCABULARY',
    dimension: 'REUSABILITY',
    points: 10,
    field: 'dct:license',
    advice: 'State the licence by its address in the EU table of licences.',
    isMet: ({ licence }) => isTermOf(LICENCES, licence),
  },
  {
    indicator: 'RIGHTS',
    dimension: 'CONTEXTUALITY',
    points: 5,
    field: 'dct:rights',
    advice: 'State the rights in the distribution.',
    isMet: ({ rights }) => rights !== null,
  },
  {
    indicator: 'BYTE_SIZE',
    dimension: 'CONTEXTUALITY',
    points: 5,
    field: 'dcat:byteSize',
    advice: 'State the size in bytes.',
    isMet: ({ byteSize }) => (byteSize?.value ?? null) !== null,
  },
];

/** A format that was read from the media type or from the ending of an address is none that is stated. */
function hasStatedFormat({
  format,
  formatBasis,
  mediaType,
  accessUrl,
  downloadUrl,
}: NormalisedDistribution): boolean {
  if (format === null || formatBasis === 'STATED') return format !== null;
  return ![mediaType?.stated, accessUrl, downloadUrl].includes(format.stated);
}

/** The format or the media type counts; the ending of an address does not. */
function isOfFormats(distribution: NormalisedDistribution, codes: ReadonlySet<string>): boolean {
  return statedFileTypes(distribution).some((code) => codes.has(code));
}

function statedFileTypes({ format, formatBasis, mediaType }: NormalisedDistribution): string[] {
  const ofFormat = formatBasis === 'STATED' ? format?.code : null;
  const ofMediaType = mediaType === null ? undefined : findFileType(mediaType.stated)?.code;
  return [ofFormat ?? [], ofMediaType ?? []].flat();
}

/** Types that begin with x- are not registered. */
const isMediaType = (name: string | null | undefined): boolean => /\/(?!x-)/.test(name ?? '');

/** As data.europa.eu lists them (edp-non-proprietary-format). */
const NON_PROPRIETARY: ReadonlySet<string> = new Set(
  'BMP CSV DBF GEOJSON GZIP HTML ICS JPEG2000 JSON JSON_LD KML KMZ NETCDF ODS PNG RDF_N_QUADS RDF_N_TRIPLES RDF_TRIG RDF_TURTLE RDF_XML RSS RTF TAR TIFF TSV TXT WMS_SRVC XML ZIP'.split(
    ' ',
  ),
);

/** As data.europa.eu lists them (edp-machine-readable-format). */
const MACHINE_READABLE: ReadonlySet<string> = new Set(
  'CSV GEOJSON ICS JSON JSON_LD KML KMZ NETCDF ODS RDFA RDF_N_QUADS RDF_N_TRIPLES RDF_TRIG RDF_TURTLE RDF_XML RSS SHP XLS XLSX XML'.split(
    ' ',
  ),
);
