import { node, text, typed } from '../rdf/terms.js';
import { statedUrl } from '../rdf/stated-iri.js';
import { DATA_THEMES } from '../../catalogue/vocabulary/data-theme.js';
import { type Scope, authority } from './scope.js';

/** What is said of the catalogue itself. */
export interface CatalogueRow {
  revision: number;
  /** A moment in UTC. */
  changedAt: string;
  /** Datasets and other entries that it lists. */
  entries: number;
  credits: { text: string; url: string }[];
}

const TITLE = 'Hansa: data and use cases of cities';
const DESCRIPTION =
  'Datasets of cities and companies, own and harvested ones, with the kinds of data that they hold, the use cases of ' +
  'business-to-government data sharing that need such data, and where these run.';

export function describeCatalogue(scope: Scope, row: CatalogueRow): void {
  const { graph, at } = scope;
  const publisher = graph.part(`${at.catalogue}#publisher`, (agent) =>
    agent.is('foaf:Agent').add('foaf:name', text('Hansa')),
  );
  const homepage = graph.part(`${at.publicUrl}/`, (page) => page.is('foaf:Document'));
  const english = authority(scope, { table: 'language', code: 'en', type: 'dct:LinguisticSystem' });
  const themes = graph.part(DATA_THEMES.iri.replace(/\/$/, ''), (scheme) =>
    scheme.is('skos:ConceptScheme').add('dct:title', text('Data theme', 'en')),
  );
  graph
    .about(node(at.catalogue))
    .is('dcat:Catalog')
    .add('dct:title', text(TITLE, 'en'))
    .add('dct:description', text(DESCRIPTION, 'en'))
    .add('dct:publisher', publisher)
    .add('foaf:homepage', homepage)
    .add('dct:language', english)
    .add('dct:modified', typed(row.changedAt, 'xsd:dateTime'))
    .add('dcat:themeTaxonomy', themes)
    .add('dct:rights', ...describeCredits(scope, row))
    .add('dcat:service', describeService(scope));
}

/** The lines that licences of used data ask for. */
const describeCredits = ({ graph, at }: Scope, { credits }: CatalogueRow) =>
  credits.map(({ text: line, url }, index) =>
    graph.part(`${at.catalogue}#credit-${index + 1}`, (credit) =>
      credit
        .is('dct:RightsStatement')
        .add('rdfs:label', text(line, 'en'))
        .add('rdfs:seeAlso', statedUrl(url)),
    ),
  );

function describeService({ graph, at }: Scope) {
  const endpoint = graph.part(`${at.publicUrl}/graphql`, (address) => address.is('rdfs:Resource'));
  return graph.part(`${at.catalogue}#graphql`, (service) =>
    service
      .is('dcat:DataService')
      .add('dct:title', text('GraphQL', 'en'))
      .add('dcat:endpointURL', endpoint),
  );
}

/** A page of the catalogue; the first is 1. */
export interface Page {
  /** The document without the number of the page. */
  url: string;
  number: number;
  last: number;
}

/** How many entries there are, and where the others are (Hydra). */
export function describePage({ graph, at }: Scope, entries: number, page?: Page): void {
  const collection = graph.about(node(at.catalogue)).is('hydra:Collection');
  collection.add('hydra:totalItems', typed(String(entries), 'xsd:integer'));
  if (!page) return;
  const { number, last } = page;
  const view = graph.part(pageUrl(page, number), (part) =>
    part
      .is('hydra:PartialCollectionView')
      .add('hydra:first', node(pageUrl(page, 1)))
      .add('hydra:previous', number > 1 ? node(pageUrl(page, number - 1)) : null)
      .add('hydra:next', number < last ? node(pageUrl(page, number + 1)) : null)
      .add('hydra:last', node(pageUrl(page, last))),
  );
  collection.add('hydra:view', view);
}

export const pageUrl = ({ url }: Pick<Page, 'url'>, number: number): string =>
  `${url}?page=${number}`;
