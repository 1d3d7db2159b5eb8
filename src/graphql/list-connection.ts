import { decodeCursor, encodeCursor } from './cursor.js';
import { type Connection, connection, pageSize } from './page.js';
import { userInputError } from './user-input-error.js';

export interface ListPage<Item, Node = Item> {
  /** Names the list, so that its cursors fit no other. */
  order: string;
  keyOf: (item: Item) => number;
  first: number;
  after?: string | null | undefined;
  /** What an item of the page is shown as; asked for no other item. Itself when left out. */
  present?: (item: Item) => Node;
}

/** A page of a list that is already in memory; the cursor holds the key of its item. */
export function listConnection<Item, Node = Item>(
  items: readonly Item[],
  page: ListPage<Item, Node>,
): Connection<Node> {
  const size = pageSize(page);
  const start = page.after ? placeAfter(items, page) : 0;
  const present = page.present ?? ((item: Item) => item as unknown as Node);
  return connection({
    edges: items.slice(start, start + size).map((item) => ({
      node: present(item),
      cursor: encodeCursor(page.order, [page.keyOf(item)]),
    })),
    hasNextPage: start + size < items.length,
    hasPreviousPage: start > 0,
    totalCount: items.length,
  });
}

/** An item that has left the list since the cursor was given is an error: a guess could skip or repeat items. */
function placeAfter<Item>(items: readonly Item[], page: ListPage<Item, unknown>): number {
  const after = page.after as string;
  const [key] = decodeCursor(after, { order: page.order, types: ['int'] });
  const place = items.findIndex((item) => page.keyOf(item) === key);
  if (place >= 0) return place + 1;
  const message = `"${after}" is no longer in this list: the catalogue or the filter has changed. Start again without "after".`;
  throw userInputError('BAD_CURSOR', 'after', message);
}
