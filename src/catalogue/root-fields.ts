import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { sql } from '../database/database.js';
import type { Connection } from '../graphql/page.js';
import type { Context } from './context.js';
import type { ResolverClass } from './edge-fields.js';
import type { Listing } from './listing.js';
import { everyEdge } from './reading/edge.js';
import type { Noun, Row } from './reading/noun.js';
import { readPage } from './reading/page-reader.js';
import type { Reader } from './reading/reader.js';
import { findWithPage } from './reading/record-with-page.js';
import type { PageRequest } from './reading/page-statement.js';
import { readSources } from './source/source.loader.js';
import { SourceType } from './source/source.type.js';

interface RootNames {
  one: string;
  many: string;
  /** The column that people name a record by. */
  key?: 'slug' | 'code';
  /** An example of such a name. */
  example: string;
  /** The table of the slugs that records had before, where they can change. */
  formerSlugs?: string;
}

/** The two root fields of a noun: one record by its name, and the list of all. */
export function rootFields(list: Listing, names: RootNames): ResolverClass {
  const { noun, type, connection, args } = list;
  const { one, many, example, key = 'slug', formerSlugs } = names;
  const every = everyEdge(noun);

  @Resolver()
  class RootFields {
    @Query(() => type, {
      name: one,
      nullable: true,
      description: `One ${noun.type} by its ${key}${formerSlugs ? ', also by one that it had before it was found to be the same as another' : ''}; null when there is none.`,
    })
    one(
      @Arg(key, () => String, { description: `Its ${key}, such as "${example}".` }) value: string,
      @Info() info: GraphQLResolveInfo,
      @Ctx() { read }: Context,
    ): Promise<Row | null> {
      return findByName(read, { noun, key, value, formerSlugs }, info);
    }

    @Query(() => connection, { name: many, description: `All records of the type ${noun.type}.` })
    many(
      @Args(() => args) request: PageRequest,
      @Info() asked: GraphQLResolveInfo,
      @Ctx() { read }: Context,
    ): Promise<Connection<Row>> {
      return readPage(read, { edge: every, parentId: 0 }, { request, asked });
    }
  }
  return RootFields;
}

interface NamedRecord {
  noun: Noun;
  key: string;
  value: string;
  formerSlugs: string | undefined;
}

async function findByName(
  read: Reader,
  { noun, key, value, formerSlugs }: NamedRecord,
  asked: GraphQLResolveInfo,
): Promise<Row | null> {
  const found = await findWithPage(read, { noun, column: key, value }, asked);
  if (found || formerSlugs === undefined) return found;
  const [former] = await read.database.rows<{ id: number }>(sql`
    select ${sql.id(`${noun.table}_id`)} as id from ${sql.table(formerSlugs)} where slug = ${value}`);
  return former ? read.find(noun, { column: 'id', value: former.id }, asked) : null;
}

/** The `sources` of a record. */
export function sourceField({ noun, type }: Listing): ResolverClass {
  @Resolver(() => type)
  class SourceField {
    @FieldResolver(() => [SourceType], {
      description: 'Where the record was read or harvested, the main source first; never empty.',
    })
    sources(
      @Root() { id }: Row,
      @Info() info: GraphQLResolveInfo,
      @Ctx() { read }: Context,
    ): Promise<Row[]> {
      return readSources(read, { type: noun.type, id }, info);
    }
  }
  return SourceField;
}
