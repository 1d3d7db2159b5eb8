import type { NamedNode } from 'n3';
import { text } from '../rdf/terms.js';
import type { Scope } from './scope.js';

/** What DCAT-AP asks for and a source may not give, and what stands there then. */
const FILLED = {
  description: 'The source gives no description: the title is repeated.',
  license: 'The source gives this distribution no licence: that of the dataset is repeated.',
  format: 'The source gives no format: its media type or the ending of its address tells it.',
  'access-url':
    'The source gives no access URL: that of the download, of the landing page or of this entry is repeated.',
} as const;

/** Says that a value is not its source's own, so that who reads it need not take it for that (dct:provenance). */
export const describeFilled = ({ graph, at }: Scope, what: keyof typeof FILLED): NamedNode =>
  graph.shared(at.defined('filled', what), (statement) =>
    statement.is('dct:ProvenanceStatement').add('rdfs:label', text(FILLED[what], 'en')),
  );
