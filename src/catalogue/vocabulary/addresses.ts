/** An address as it is compared: without scheme, www, query of a page's language and final slash, in lower case. */
export function withoutScheme(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[/#]+$/, '');
}

/** The last part of an address, decoded; the whole of what is no address. */
export function lastSegment(stated: string): string {
  if (!/^https?:\/\//i.test(stated)) return stated;
  const parts = stated.replace(/[/#]+$/, '').split(/[/#]/);
  return parts.length > 3 ? decode(parts.at(-1)!) : stated;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
