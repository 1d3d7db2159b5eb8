/**
 * An RDF term in one string, as n3 writes its ids: an IRI as it is, a blank node as `_:label`, a literal in quotes with
 * its language (`"text"@en`) or datatype (`"1"^^http://…#integer`) behind. Millions of them are held and spilled, and
 * strings are what that costs least with.
 */
export type Term = string;

export const isLiteral = (term: Term): boolean => term.startsWith('"');
export const isBlank = (term: Term): boolean => term.startsWith('_:');
export const isIri = (term: Term): boolean => !isLiteral(term) && !isBlank(term);

export const literalText = (literal: Term): string => literal.slice(1, literal.lastIndexOf('"'));

export function literalLanguage(literal: Term): string | null {
  const at = literal.lastIndexOf('"') + 1;
  if (literal[at] !== '@') return null;
  const direction = literal.indexOf('--', at);
  return literal.slice(at + 1, direction < 0 ? undefined : direction).toLowerCase();
}

// oxlint-disable-next-line no-control-regex -- RFC 3987 forbids control characters too
const IRI = /^[a-z][a-z0-9+.-]*:[^\u0000-\u0020<>"{}|\\^`]*$/i;

export const isValidIri = (iri: string): boolean => IRI.test(iri);
