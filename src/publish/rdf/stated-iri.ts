import { type NamedNode, DataFactory } from 'n3';

/** What names something: an address on the web or a name such as urn:uuid:... */
const namingSchemes = /^(https?|ftps?|urn|info):/i;
/** What people may be sent to; never a script. */
const linkingSchemes = /^(https?|ftps?):/i;

/** A name that a source states; undefined when it is none. */
export const statedIri = (stated: string | null | undefined): NamedNode | undefined =>
  toNode(stated, namingSchemes);

/** An address to open that a source states; undefined when it is none. */
export const statedUrl = (stated: string | null | undefined): NamedNode | undefined =>
  toNode(stated, linkingSchemes);

function toNode(stated: string | null | undefined, schemes: RegExp): NamedNode | undefined {
  const trimmed = stated?.trim().toWellFormed() ?? '';
  if (!schemes.test(trimmed) || !URL.canParse(trimmed)) return undefined;
  const iri = withDots.test(trimmed) ? new URL(trimmed).href : trimmed;
  return DataFactory.namedNode(iri.replaceAll(notInIri, encodeURIComponent));
}

/** Readers of RDF do not agree on whether these parts of a path are worked out. */
const withDots = /\/\.{1,2}(?=[/?#]|$)/;
/** RFC 3987 has none of these, nor a per cent sign that begins no code. */
const notInIri =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0020<>"{}|\\^`\u007F-\u00A0\uE000-\uF8FF\uFFF0-\uFFFF]|\p{Cn}|\p{Co}|%(?![\da-f]{2})/giu;
