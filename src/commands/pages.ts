import { type Page, indented } from './layout.js';

interface PageInfo {
  hasPreviousPage: boolean;
  hasNextPage: boolean;
  endCursor?: string | null;
}

/** How to see the items after the last one that is shown; nothing on the last page. */
export function describeMore({ hasNextPage, endCursor }: PageInfo, page: Page): string[] {
  if (!hasNextPage || endCursor == null) return [];
  return [page.paint('dim', indented(`More: --after ${endCursor}`, page).join('\n'))];
}

/** The place of an item in its list; a page that is not the first does not tell where it begins. */
export const placeOf = (place: number, { hasPreviousPage }: PageInfo): string =>
  (hasPreviousPage ? '·' : String(place + 1)).padStart(3);
