import {
  type CatalogueSize,
  type GeneratedDataset,
  generateDatasets,
} from './generated-datasets.js';

export type GeneratedFormat = 'data.json' | 'Turtle' | 'RDF/XML' | 'N-Triples';

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const FOAF = 'http://xmlns.com/foaf/0.1/';
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const AUTHORITY = 'http://publications.europa.eu/resource/authority';
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const DATE = 'http://www.w3.org/2001/XMLSchema#date';
const HOME = 'https://city.example';

/** A catalogue as one document, a dataset at a time. */
export function* writeCatalogue(format: GeneratedFormat, size: CatalogueSize): Generator<string> {
  const { start, write, between, end } = WRITERS[format];
  yield start;
  let isFirst = true;
  for (const dataset of generateDatasets(size)) {
    yield isFirst ? write(dataset) : between + write(dataset);
    isFirst = false;
  }
  yield end;
}

/** The answer of CKAN to `package_search`. */
export function ckanPage(size: CatalogueSize, { start, rows }: { start: number; rows: number }) {
  const page = { ...size, datasets: Math.min(size.datasets, start + rows) };
  const results = [...generateDatasets(page, start)].map(asPackage);
  return { help: '', success: true, result: { count: size.datasets, results } };
}

interface Writer {
  readonly start: string;
  readonly write: (dataset: GeneratedDataset) => string;
  readonly between: string;
  readonly end: string;
}

const fileOf = (at: number, format: string): string =>
  `${HOME}/files/${at}.${format.toLowerCase()}`;

const asPackage = (dataset: GeneratedDataset) => ({
  id: `dataset-${dataset.at}`,
  name: `dataset-${dataset.at}`,
  title: dataset.title,
  notes: dataset.description,
  license_id: 'cc-by',
  license_url: LICENCE,
  metadata_modified: `${dataset.modified}T10:00:00.123456`,
  organization: { name: 'office', title: dataset.publisher },
  tags: dataset.keywords.map((name) => ({ name, display_name: name, state: 'active' })),
  groups: [],
  resources: dataset.files.map(({ title, format }) => ({
    id: `${dataset.at}-${format}`,
    name: title,
    format,
    url: fileOf(dataset.at, format),
    size: 1000 + dataset.at,
  })),
});

const asListed = (dataset: GeneratedDataset) => ({
  '@type': 'dcat:Dataset',
  identifier: `${HOME}/${dataset.at}`,
  title: dataset.title,
  description: dataset.description,
  keyword: dataset.keywords,
  modified: dataset.modified,
  accessLevel: 'public',
  license: LICENCE,
  publisher: { '@type': 'org:Organization', name: dataset.publisher },
  contactPoint: { '@type': 'vcard:Contact', fn: 'Open data' },
  distribution: dataset.files.map(({ title, format }) => ({
    '@type': 'dcat:Distribution',
    title,
    format,
    downloadURL: fileOf(dataset.at, format),
  })),
});

function asTurtle({ at, title, titleInFrench, description, ...rest }: GeneratedDataset): string {
  const { keywords, publisher, theme, modified, files } = rest;
  const said = (text: string, language: string) => `${JSON.stringify(text)}@${language}`;
  const distributions = files.map(
    ({ title, format }) =>
      `[ a dcat:Distribution ; dct:title ${said(title, 'en')} ; dcat:downloadURL <${fileOf(at, format)}> ; dct:format <${AUTHORITY}/file-type/${format}> ; dct:license <${LICENCE}> ]`,
  );
  return `<${HOME}/${at}> a dcat:Dataset ;
  dct:title ${said(title, 'en')}, ${said(titleInFrench, 'fr')} ;
  dct:description ${said(description, 'en')} ;
  dcat:keyword ${keywords.map((word) => said(word, 'en')).join(', ')} ;
  dcat:theme <${AUTHORITY}/data-theme/${theme}> ;
  dct:modified "${modified}"^^xsd:date ;
  dct:publisher [ a foaf:Organization ; foaf:name ${said(publisher, 'en')} ] ;
  dcat:distribution ${distributions.join(', ')} .
`;
}

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function asRdfXml({ at, title, titleInFrench, description, ...rest }: GeneratedDataset): string {
  const { keywords, publisher, theme, modified, files } = rest;
  const distributions = files.map(
    ({ title, format }) => `<dcat:distribution><dcat:Distribution>
  <dct:title xml:lang="en">${xml(title)}</dct:title>
  <dcat:downloadURL rdf:resource="${fileOf(at, format)}"/>
  <dct:format rdf:resource="${AUTHORITY}/file-type/${format}"/>
  <dct:license rdf:resource="${LICENCE}"/>
</dcat:Distribution></dcat:distribution>`,
  );
  return `<dcat:Dataset rdf:about="${HOME}/${at}">
<dct:title xml:lang="en">${xml(title)}</dct:title>
<dct:title xml:lang="fr">${xml(titleInFrench)}</dct:title>
<dct:description xml:lang="en">${xml(description)}</dct:description>
${keywords.map((word) => `<dcat:keyword xml:lang="en">${xml(word)}</dcat:keyword>`).join('\n')}
<dcat:theme rdf:resource="${AUTHORITY}/data-theme/${theme}"/>
<dct:modified rdf:datatype="${DATE}">${modified}</dct:modified>
<dct:publisher><foaf:Organization><foaf:name xml:lang="en">${xml(publisher)}</foaf:name></foaf:Organization></dct:publisher>
${distributions.join('\n')}
</dcat:Dataset>
`;
}

function asNTriples({ at, title, titleInFrench, description, ...rest }: GeneratedDataset): string {
  const { keywords, publisher, theme, modified, files } = rest;
  const own = `<${HOME}/${at}>`;
  const said = (text: string, language: string) => `${JSON.stringify(text)}@${language}`;
  const lines = [
    `${own} <${RDF_TYPE}> <${DCAT}Dataset>`,
    `${own} <${DCT}title> ${said(title, 'en')}`,
    `${own} <${DCT}title> ${said(titleInFrench, 'fr')}`,
    `${own} <${DCT}description> ${said(description, 'en')}`,
    ...keywords.map((word) => `${own} <${DCAT}keyword> ${said(word, 'en')}`),
    `${own} <${DCAT}theme> <${AUTHORITY}/data-theme/${theme}>`,
    `${own} <${DCT}modified> "${modified}"^^<${DATE}>`,
    `${own} <${DCT}publisher> _:p${at}`,
    `_:p${at} <${FOAF}name> ${said(publisher, 'en')}`,
    ...files.flatMap(({ title, format }) => [
      `${own} <${DCAT}distribution> _:d${at}${format}`,
      `_:d${at}${format} <${DCT}title> ${said(title, 'en')}`,
      `_:d${at}${format} <${DCAT}downloadURL> <${fileOf(at, format)}>`,
      `_:d${at}${format} <${DCT}format> <${AUTHORITY}/file-type/${format}>`,
      `_:d${at}${format} <${DCT}license> <${LICENCE}>`,
    ]),
  ];
  return lines.map((line) => `${line} .\n`).join('');
}

const WRITERS: Readonly<Record<GeneratedFormat, Writer>> = {
  'data.json': {
    start: '{"conformsTo":"https://project-open-data.cio.gov/v1.1/schema","dataset":[',
    write: (dataset) => JSON.stringify(asListed(dataset)),
    between: ',\n',
    end: ']}',
  },
  Turtle: {
    start: `@prefix dcat: <${DCAT}> .\n@prefix dct: <${DCT}> .\n@prefix foaf: <${FOAF}> .\n@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n`,
    write: asTurtle,
    between: '',
    end: '',
  },
  'RDF/XML': {
    start: `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="${DCAT}" xmlns:dct="${DCT}" xmlns:foaf="${FOAF}">\n`,
    write: asRdfXml,
    between: '',
    end: '</rdf:RDF>\n',
  },
  'N-Triples': { start: '', write: asNTriples, between: '', end: '' },
};
