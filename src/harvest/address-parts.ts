/** A parameter that says where a page begins; 0 when it is missing or none. */
export function wholeNumber(stated: string | null): number {
  const number = Number(stated ?? 0);
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}

/** As it is written, where it is not properly encoded. */
export function decodePathPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A file of answers, such as one that was saved: it is read as it is, and no other pages of it can be asked for. */
export const isJsonFile = ({ pathname }: URL): boolean => /\.json$/i.test(pathname);
