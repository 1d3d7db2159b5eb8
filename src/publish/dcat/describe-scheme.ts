import type { NamedNode } from 'n3';
import { text } from '../rdf/terms.js';
import type { Scope } from './scope.js';

/** A list of concepts that the catalogue itself keeps. */
export const describeScheme = ({ graph, at }: Scope, name: string, title: string): NamedNode =>
  graph.shared(`${at.catalogue}#${name}`, (known) =>
    known.is('skos:ConceptScheme').add('dct:title', text(title, 'en')),
  );
