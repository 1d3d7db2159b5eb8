/** Breaks a text into lines of at most so many columns, between words. */
export function wrapText(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((word) => word !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= columns) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length > 0 ? lines : [''];
}

const segmenter = new Intl.Segmenter('en');

/** Columns that a text takes: one for each letter, with its marks. */
export const widthOf = (text: string): number => Array.from(segmenter.segment(text)).length;
