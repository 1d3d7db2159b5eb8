import { findFileType } from './find-file-type.js';

/** The IANA name of a media type from its address, its name, or words for a file type; undefined when there is none. */
export function findMediaType(stated: string): string | undefined {
  const name = stated.trim().toLowerCase().replace(IANA_ADDRESS, '').split(';', 1)[0]!.trim();
  if (MEDIA_TYPE.test(name)) return name;
  const fileType = findFileType(stated);
  return fileType && MEDIA_TYPES.get(fileType.code);
}

/** The IANA address of a media type. */
export const mediaTypeIri = (name: string): string =>
  `https://www.iana.org/assignments/media-types/${name}`;

const IANA_ADDRESS = /^https?:\/\/(www\.)?iana\.org\/assignments\/media-types\//;

const MEDIA_TYPE =
  /^(application|audio|font|image|message|model|multipart|text|video)\/[a-z0-9][a-z0-9!#$&^_.+-]*$/;

/** By EU file type, where there is one usual media type. */
const MEDIA_TYPES: ReadonlyMap<string, string> = new Map([
  ['ATOM', 'application/atom+xml'],
  ['CSV', 'text/csv'],
  ['DOC', 'application/msword'],
  ['DOCX', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['GEOJSON', 'application/geo+json'],
  ['GIF', 'image/gif'],
  ['GML', 'application/gml+xml'],
  ['GPKG', 'application/geopackage+sqlite3'],
  ['HTML', 'text/html'],
  ['ICS', 'text/calendar'],
  ['JPEG', 'image/jpeg'],
  ['JSON', 'application/json'],
  ['JSON_LD', 'application/ld+json'],
  ['KML', 'application/vnd.google-earth.kml+xml'],
  ['KMZ', 'application/vnd.google-earth.kmz'],
  ['ODS', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['ODT', 'application/vnd.oasis.opendocument.text'],
  ['PDF', 'application/pdf'],
  ['PNG', 'image/png'],
  ['RDF_N_QUADS', 'application/n-quads'],
  ['RDF_N_TRIPLES', 'application/n-triples'],
  ['RDF_TURTLE', 'text/turtle'],
  ['RDF_XML', 'application/rdf+xml'],
  ['RSS', 'application/rss+xml'],
  ['SVG', 'image/svg+xml'],
  ['TIFF', 'image/tiff'],
  ['TSV', 'text/tab-separated-values'],
  ['TXT', 'text/plain'],
  ['XLS', 'application/vnd.ms-excel'],
  ['XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['XML', 'application/xml'],
  ['YAML', 'application/yaml'],
  ['ZIP', 'application/zip'],
]);
