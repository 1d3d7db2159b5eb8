import type { NamedNode } from 'n3';
import { node, text } from '../rdf/terms.js';
import { describeScheme } from './describe-scheme.js';
import { describeTheme } from './describe-theme.js';
import type { KindRow } from './dataset-row.js';
import type { Scope } from './scope.js';

/** A kind of data: a concept of the catalogue's own scheme. */
export function describeKind(scope: Scope, row: KindRow): NamedNode {
  const { graph, at } = scope;
  return graph.shared(at.defined('kind', row.slug), (kind) =>
    kind
      .is('skos:Concept')
      .add('skos:prefLabel', text(row.name, 'en'))
      .add('skos:altLabel', ...row.altLabels.map((label) => text(label)))
      .add('skos:definition', text(row.definition, 'en'))
      .add('skos:broader', row.broader === null ? null : node(at.defined('kind', row.broader)))
      .add('dcat:theme', describeTheme(scope, row.theme))
      .add('skos:inScheme', describeScheme(scope, 'kinds', 'Kinds of data')),
  );
}
