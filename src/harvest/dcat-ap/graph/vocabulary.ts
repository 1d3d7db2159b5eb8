/** Where terms live; the first is the namespace as it should be, the rest is how catalogues write it. */
const NAMESPACES = {
  rdf: ['http://www.w3.org/1999/02/22-rdf-syntax-ns#'],
  rdfs: ['http://www.w3.org/2000/01/rdf-schema#'],
  xsd: ['http://www.w3.org/2001/XMLSchema#'],
  owl: ['http://www.w3.org/2002/07/owl#'],
  dct: ['http://purl.org/dc/terms/', 'https://purl.org/dc/terms/'],
  dc: ['http://purl.org/dc/elements/1.1/'],
  // DCAT 1 began at DERI; the other two are misspellings in use.
  dcat: [
    'http://www.w3.org/ns/dcat#',
    'https://www.w3.org/ns/dcat#',
    'http://www.w3.org/ns/dcat/',
    'http://vocab.deri.ie/dcat#',
  ],
  dcatapit: ['http://dati.gov.it/onto/dcatapit#'],
  foaf: ['http://xmlns.com/foaf/0.1/', 'https://xmlns.com/foaf/0.1/'],
  schema: ['http://schema.org/', 'https://schema.org/'],
  adms: ['http://www.w3.org/ns/adms#'],
  vcard: ['http://www.w3.org/2006/vcard/ns#'],
  skos: ['http://www.w3.org/2004/02/skos/core#'],
  locn: ['http://www.w3.org/ns/locn#', 'https://www.w3.org/ns/locn#'],
  // GeoNetwork writes `http://www.opengis.net/rdf#`.
  geosparql: ['http://www.opengis.net/ont/geosparql#', 'http://www.opengis.net/rdf#'],
  geonames: ['http://www.geonames.org/ontology#', 'https://www.geonames.org/ontology#'],
  hydra: ['http://www.w3.org/ns/hydra/core#', 'https://www.w3.org/ns/hydra/core#'],
  time: ['http://www.w3.org/2006/time#'],
  prov: ['http://www.w3.org/ns/prov#'],
  void: ['http://rdfs.org/ns/void#'],
} as const;

type Prefix = keyof typeof NAMESPACES;

/** Every property that is read; what else a catalogue holds (contacts, persons, provenance) is never stored. */
const PROPERTIES = [
  'rdf:type',
  'rdf:value',
  'rdfs:label',
  'rdfs:comment',
  'dct:abstract',
  'dct:accessRights',
  'dct:accrualPeriodicity',
  'dct:conformsTo',
  'dct:description',
  'dct:format',
  'dct:identifier',
  'dct:issued',
  'dct:language',
  'dct:licence',
  'dct:license',
  'dct:modified',
  'dct:provenance',
  'dct:publisher',
  'dct:rights',
  'dct:spatial',
  'dct:subject',
  'dct:temporal',
  'dct:title',
  'dct:type',
  'dct:updated',
  'dc:description',
  'dc:format',
  'dc:identifier',
  'dc:language',
  'dc:publisher',
  'dc:rights',
  'dc:subject',
  'dc:title',
  'dcat:accessService',
  'dcat:accessURL',
  'dcat:bbox',
  'dcat:byteSize',
  'dcat:centroid',
  'dcat:contactPoint',
  'dcat:dataset',
  'dcat:distribution',
  'dcat:downloadURL',
  'dcat:endDate',
  'dcat:endpointURL',
  'dcat:keyword',
  'dcat:landingPage',
  'dcat:mediaType',
  'dcat:startDate',
  'dcat:theme',
  'foaf:homepage',
  'foaf:name',
  'adms:identifier',
  'skos:definition',
  'skos:notation',
  'skos:prefLabel',
  'locn:geographicName',
  'locn:geometry',
  'geosparql:asGeoJSON',
  'geosparql:asGML',
  'geosparql:asWKT',
  'geonames:name',
  'time:hasBeginning',
  'time:hasEnd',
  'time:inXSDDate',
  'time:inXSDDateTime',
  'time:inXSDDateTimeStamp',
  'schema:box',
  'schema:contentSize',
  'schema:contentUrl',
  'schema:dataset',
  'schema:dateModified',
  'schema:datePublished',
  'schema:description',
  'schema:distribution',
  'schema:encodingFormat',
  'schema:endDate',
  'schema:geo',
  'schema:identifier',
  'schema:inLanguage',
  'schema:keywords',
  'schema:license',
  'schema:name',
  'schema:polygon',
  'schema:publisher',
  'schema:spatialCoverage',
  'schema:startDate',
  'schema:temporalCoverage',
  'schema:url',
  'schema:value',
  'hydra:next',
  'hydra:nextPage',
  'hydra:totalItems',
] as const;

export type Property = (typeof PROPERTIES)[number];

/** What a class says about a node that carries it. */
export type NodeClass = 'DATASET' | 'CATALOGUE' | 'OTHER_RESOURCE' | 'PERSON' | 'PAGE';

const CLASSES: Readonly<Record<string, NodeClass>> = {
  'dcat:Dataset': 'DATASET',
  'dcatapit:Dataset': 'DATASET',
  'schema:Dataset': 'DATASET',
  'void:Dataset': 'DATASET',
  'dcat:Catalog': 'CATALOGUE',
  'schema:DataCatalog': 'CATALOGUE',
  // A series and a service are not data that one gets; the members of the series are datasets of their own.
  'dcat:DatasetSeries': 'OTHER_RESOURCE',
  'dcat:DataService': 'OTHER_RESOURCE',
  'foaf:Person': 'PERSON',
  'schema:Person': 'PERSON',
  'vcard:Individual': 'PERSON',
  'hydra:PagedCollection': 'PAGE',
  'hydra:PartialCollectionView': 'PAGE',
};

/** Codes of characters; zero stands between entries. */
const codes = new Map(PROPERTIES.map((property, index) => [property, index + 1] as const));
const lettersByIri = new Map(
  [...codes].flatMap(([property, code]) =>
    irisOf(property).map((iri) => [iri, String.fromCharCode(code)] as const),
  ),
);
const classesByIri = new Map(
  Object.entries(CLASSES).flatMap(([name, kind]) =>
    irisOf(name).map((iri) => [iri, kind] as const),
  ),
);

/** The character under which a property is stored, from its address; undefined when it is not read. */
export const propertyLetter = (iri: string): string | undefined => lettersByIri.get(iri);
export const letterOf = (property: Property): string => String.fromCharCode(codeOf(property));
export const codeOf = (property: Property): number => codes.get(property) ?? 0;
export const classAt = (iri: string): NodeClass | undefined => classesByIri.get(iri);

/** What a prefix commonly stands for, when a document uses it without declaring it. */
export function usualNamespace(prefix: string): string | undefined {
  const usual = prefix === 'dcterms' ? 'dct' : prefix;
  return Object.hasOwn(NAMESPACES, usual) ? NAMESPACES[usual as Prefix][0] : undefined;
}

/** Prefixes and their namespaces, as a JSON-LD context has them. */
export function usualPrefixes(): Record<string, string> {
  const prefixes = Object.entries(NAMESPACES).map(([prefix, [iri]]) => [prefix, iri] as const);
  return { ...Object.fromEntries(prefixes), dcterms: NAMESPACES.dct[0] };
}

/** Names without prefix ("title", "Dataset") and what they stand for in DCAT-AP. */
export function plainNames(): Record<string, string> {
  const names = [...PROPERTIES, ...Object.keys(CLASSES)].filter((name) =>
    /^(?:dct|dcat):/.test(name),
  );
  return Object.fromEntries(names.map((name) => [name.slice(name.indexOf(':') + 1), name]));
}

function irisOf(name: string): string[] {
  const [prefix = '', local = ''] = name.split(':');
  return NAMESPACES[prefix as Prefix].map((namespace) => namespace + local);
}
