import { statedUrl } from '../rdf/stated-iri.js';
import { node, text, typed } from '../rdf/terms.js';
import { describeBusiness, describeCity } from './describe-agent.js';
import { describeCityPlace, describeCountry } from './describe-coverage.js';
import { describeKind } from './describe-kind.js';
import { describeScheme } from './describe-scheme.js';
import { describeTheme } from './describe-theme.js';
import type { ImplementationRow, UseCaseRow } from './read-concepts.js';
import { type Scope, inPlainWords, ownConcept } from './scope.js';

/** A use case: a concept, which holds for any place; it requires some kinds of data and gains from others. */
export function describeUseCase(scope: Scope, row: UseCaseRow): void {
  const { graph, at } = scope;
  const needed = (required: boolean) =>
    row.kinds
      .filter((need) => need.required === required)
      .map(({ kind }) => describeKind(scope, kind));
  graph
    .about(node(at.defined('use-case', row.slug)))
    .is('skos:Concept')
    .add('skos:prefLabel', text(row.title, 'en'))
    .add('skos:definition', text(row.summary, 'en'))
    .add('skos:inScheme', describeScheme(scope, 'use-cases', 'Use cases of data sharing'))
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
