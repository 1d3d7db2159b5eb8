import type { NamedNode } from 'n3';
import { text } from '../rdf/terms.js';
import type { ThemeRow } from './dataset-row.js';
import type { Scope } from './scope.js';

export const describeTheme = ({ graph, at }: Scope, theme: ThemeRow): NamedNode =>
  graph.shared(theme.iri ?? at.defined('theme', theme.code), (concept) =>
    concept.is('skos:Concept').add('skos:prefLabel', text(theme.label, 'en')),
  );
