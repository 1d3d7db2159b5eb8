/** Characters that no IRI may have are carried past the parser in a block of Unicode that has no meaning of its own. */
const CARRIED_AT = 0xe000;
// oxlint-disable-next-line no-control-regex -- what an IRI must not have includes control characters
const FORBIDDEN = /[\u0000-\u0020"{}|\\^`]/g;
const CARRIED = /[\ue000-\ue07f]/g;
/** Texts, which stay as they are, or an address. */
const TEXT_OR_ADDRESS =
  /"""(?:[^"\\]|\\.|"(?!""))*"""|'''(?:[^'\\]|\\.|'(?!''))*'''|"(?:[^"\\\n\r]|\\.)*"|<([^\s<>][^<>\n]*)>|#[^\n]*/gis;

/** Makes the addresses of a Turtle statement such that its parser lets them through, and tells which were not. */
export function escapeBadIris(statement: string): { text: string; found: string[] } {
  const found: string[] = [];
  const text = statement.replace(TEXT_OR_ADDRESS, (whole, iri: string | undefined) => {
    if (iri === undefined) return whole;
    const escaped = iri.replace(FORBIDDEN, (character) =>
      String.fromCharCode(CARRIED_AT + character.charCodeAt(0)),
    );
    if (escaped === iri) return whole;
    found.push(iri);
    return `<${escaped}>`;
  });
  return { text, found };
}

/** An address as the document has it. */
export const restoreIri = (iri: string): string =>
  iri.replace(CARRIED, (character) => String.fromCharCode(character.charCodeAt(0) - CARRIED_AT));
