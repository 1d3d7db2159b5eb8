import { type Quad, Store } from 'n3';
import { type Name, term } from '../../src/publish/rdf/terms.js';

/** What DCAT-AP wants the things to be that these name. */
const RANGES: Partial<Record<Name, Name>> = {
  'adms:identifier': 'adms:Identifier',
  'dcat:contactPoint': 'vcard:Kind',
  'dcat:distribution': 'dcat:Distribution',
  'dcat:landingPage': 'foaf:Document',
  'dcat:mediaType': 'dct:MediaType',
  'dcat:record': 'dcat:CatalogRecord',
  'dcat:theme': 'skos:Concept',
  'dcat:themeTaxonomy': 'skos:ConceptScheme',
  'dct:accessRights': 'dct:RightsStatement',
  'dct:accrualPeriodicity': 'dct:Frequency',
  'dct:conformsTo': 'dct:Standard',
  'dct:format': 'dct:MediaTypeOrExtent',
  'dct:language': 'dct:LinguisticSystem',
  'dct:license': 'dct:LicenseDocument',
  'dct:publisher': 'foaf:Agent',
  'dct:rights': 'dct:RightsStatement',
  'dct:spatial': 'dct:Location',
  'dct:temporal': 'dct:PeriodOfTime',
  'dct:type': 'skos:Concept',
  'foaf:homepage': 'foaf:Document',
  'foaf:primaryTopic': 'dcat:Resource',
};

/** What things of these types must say. */
const NEEDS: Partial<Record<Name, readonly Name[]>> = {
  'adms:Identifier': ['skos:notation'],
  'dcat:Catalog': ['dct:title', 'dct:description', 'dct:publisher'],
  'dcat:CatalogRecord': ['dct:modified', 'foaf:primaryTopic'],
  'dcat:DataService': ['dct:title', 'dcat:endpointURL'],
  'dcat:Dataset': ['dct:title', 'dct:description'],
  'dcat:Distribution': ['dcat:accessURL'],
  'foaf:Agent': ['foaf:name'],
  'skos:Concept': ['skos:prefLabel'],
  'skos:ConceptScheme': ['dct:title'],
};

/** The most of the rules of DCAT-AP 3, for where its shapes are not at hand. */
export function findBrokenRules(quads: readonly Quad[]): string[] {
  const store = new Store([...quads]);
  const type = term('rdf:type');
  const outOfRange = entriesOf(RANGES).flatMap(([predicate, range]) =>
    store
      .getObjects(null, term(predicate), null)
      .filter((object) => store.countQuads(object, type, term(range), null) === 0)
      .map(({ value }) => `${predicate} ${value} is no ${range}`),
  );
  const incomplete = entriesOf(NEEDS).flatMap(([of, needs]) =>
    store
      .getSubjects(type, term(of), null)
      .flatMap((subject) =>
        needs
          .filter((need) => store.countQuads(subject, term(need), null, null) === 0)
          .map((need) => `${subject.value} has no ${need}`),
      ),
  );
  return [...outOfRange, ...incomplete];
}

const entriesOf = <Value>(table: Partial<Record<Name, Value>>): [Name, Value][] =>
  Object.entries(table) as [Name, Value][];
