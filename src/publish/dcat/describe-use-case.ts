import { statedUrl } from '../rdf/stated-iri.js';
import { node, text, typed } from '../rdf/terms.js';
import { describeBusiness, describeCity } from './describe-agent.js';
import { describeCityPlace, describeCountry } from './describe-coverage.js';
import { describeTheme } from './describe-theme.js';
import type { Named } from './dataset-row.js';
import type { ImplementationRow, KindRow, UseCaseRow } from './read-concepts.js';
import { type Scope, inPlainWords, ownConcept } from './scope.js';

const kindConcept = (scope: Scope, { slug, name }: Named) =>
  ownConcept(scope, { what: 'kind', name: slug, label: name });

/** A kind of data: a concept of the catalogue's own scheme. */
export function describeKind(scope: Scope, row: KindRow): void {
  const { graph, at } = scope;
  const broader = row.broader && at.defined('kind', row.broader.slug);
  graph.shared(at.defined('kind', row.slug), (kind) =>
    kind
      .is('skos:Concept')
      .add('skos:prefLabel', text(row.name, 'en'))
      .add('skos:altLabel', ...row.altLabels.map((label) => text(label)))
      .add('skos:definition', text(row.definition, 'en'))
      .add('skos:broader', broader ? node(broader) : null)
      .add('skos:inScheme', scheme(scope, 'kinds', 'Kinds of data')),
  );
}

/** A use case: a concept, which holds for any place; it requires some kinds of data and gains from others. */
export function describeUseCase(scope: Scope, row: UseCaseRow): void {
  const { graph, at } = scope;
  const needed = (required: boolean) =>
    row.kinds.filter((kind) => kind.required === required).map((kind) => kindConcept(scope, kind));
  graph
    .about(node(at.defined('use-case', row.slug)))
    .is('skos:Concept')
    .add('skos:prefLabel', text(row.title, 'en'))
    .add('skos:definition', text(row.summary, 'en'))
    .add('skos:inScheme', scheme(scope, 'use-cases', 'Use cases of data sharing'))
    .add('dcat:theme', ...row.themes.map((theme) => describeTheme(scope, theme)))
    .add('dct:requires', ...needed(true))
    .add('dct:relation', ...needed(false));
}

/** A use case in a place: an activity of a city and businesses that uses datasets. */
export function describeImplementation(scope: Scope, row: ImplementationRow): void {
  const { graph, at } = scope;
  const where = row.city?.name ?? row.place ?? row.country.name;
  const agents = [
    ...(row.city ? [describeCity(scope, row.city)] : []),
    ...row.businesses.map((business) => describeBusiness(scope, business)),
  ];
  const place = row.city ? describeCityPlace(scope, row.city) : describeCountry(scope, row.country);
  const status = { what: 'status', name: row.status, label: inPlainWords(row.status) };
  graph
    .about(node(at.defined('implementation', row.slug)))
    .is('prov:Activity')
    .add('dct:title', text(`${row.useCase.name}: ${where}`, 'en'))
    .add('dct:subject', node(at.defined('use-case', row.useCase.slug)))
    .add('dct:type', ownConcept(scope, status))
    .add('dct:date', row.since === null ? null : typed(String(row.since), 'xsd:gYear'))
    .add('prov:wasAssociatedWith', ...agents)
    .add('prov:atLocation', place)
    .add('prov:used', ...row.datasets.map((slug) => node(at.dataset(slug))))
    .add('dct:source', ...row.sources.map(statedUrl));
}

const scheme = ({ graph, at }: Scope, name: string, title: string) =>
  graph.shared(`${at.catalogue}#${name}`, (known) =>
    known.is('skos:ConceptScheme').add('dct:title', text(title, 'en')),
  );
