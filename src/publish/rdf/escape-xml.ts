/** A carriage return as it stands would be read as a line feed. */
export const escapeXml = (value: string): string =>
  /[&<>"\r]/.test(value) ? value.replaceAll(/[&<>"\r]/g, (sign) => escapes[sign]!) : value;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#xD;',
};
