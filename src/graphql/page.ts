import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { userInputError } from './user-input-error.js';

const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 100;

@ObjectType('PageInfo', { description: 'Where a page ends and whether more follows (Relay).' })
export class PageInfoType {
  @Field(() => Boolean, { description: 'More items follow after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, {
    description: 'Items come before this page; true when "after" was given.',
  })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first item of the page; null when the page is empty.',
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last item, to pass as "after"; null when the page is empty.',
  })
  endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    defaultValue: DEFAULT_PAGE,
    description: `Number of items, 0 to ${LARGEST_PAGE}; more is refused with the code PAGE_TOO_LARGE.`,
  })
  first!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the item before the page, from the same list, filter and order.',
  })
  after?: string | null;
}

export function pageSize({ first }: { first: number }): number {
  if (first >= 0 && first <= LARGEST_PAGE) return first;
  const message = `"first" is ${first}; it takes 0 to ${LARGEST_PAGE}. Page through more with "after".`;
  throw userInputError(first < 0 ? 'BAD_USER_INPUT' : 'PAGE_TOO_LARGE', 'first', message);
}

/** How many are passed over, of a list without cursors. */
export function pageStart({ skip }: { skip: number }): number {
  if (skip >= 0) return skip;
  throw userInputError('BAD_USER_INPUT', 'skip', `"skip" is ${skip}; it takes 0 or more.`);
}

export interface Edge<Item> {
  cursor: string;
  node: Item;
}

export interface Connection<Item> {
  nodes: Item[];
  edges: Edge<Item>[];
  pageInfo: PageInfoType;
  totalCount: number | null;
}

export interface PageParts<Item> {
  edges: Edge<Item>[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  /** Null when it was not asked for. */
  totalCount: number | null;
}

export const connection = <Item>(parts: PageParts<Item>): Connection<Item> => ({
  edges: parts.edges,
  nodes: parts.edges.map(({ node }) => node),
  totalCount: parts.totalCount,
  pageInfo: {
    hasNextPage: parts.hasNextPage,
    hasPreviousPage: parts.hasPreviousPage,
    get startCursor() {
      return parts.edges[0]?.cursor ?? null;
    },
    get endCursor() {
      return parts.edges.at(-1)?.cursor ?? null;
    },
  },
});
