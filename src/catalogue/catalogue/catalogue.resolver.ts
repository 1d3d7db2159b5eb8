import { Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { sql } from '../../database/database.js';
import { UrlScalar } from '../../graphql/scalars.js';
import type { Context } from '../context.js';
import { nouns } from '../nouns.js';

@ObjectType('Credit', {
  simpleResolvers: true,
  description: 'A credit that a licence of used data asks for; show it with the data.',
})
class CreditType {
  @Field(() => String, { description: 'What the data is used for.' })
  subject!: string;

  @Field(() => String, { description: 'The line to show.' })
  text!: string;

  @Field(() => String, { description: 'The licence, by its usual short name.' })
  licence!: string;

  @Field(() => UrlScalar, { description: 'Where the data or its licence is.' })
  url!: string;
}

@ObjectType('NounCount', {
  simpleResolvers: true,
  description: 'How many records of a type there are.',
})
class NounCountType {
  @Field(() => String, { description: 'Name of the type, such as "City".' })
  type!: string;

  @Field(() => Int, { description: 'Number of records.' })
  count!: number;
}

@ObjectType('Catalogue', {
  simpleResolvers: true,
  description: 'The catalogue as a whole (dcat:Catalog).',
})
class CatalogueType {
  @Field(() => Int, {
    description: 'Raised by every committed write; equal revisions hold equal facts.',
  })
  revision!: number;

  @Field(() => GraphQLDateTimeISO, { description: 'When the last write was (dct:modified).' })
  changedAt!: string;
}

@Resolver(() => CatalogueType)
class CatalogueResolver {
  @Query(() => CatalogueType, { description: 'The catalogue as a whole.' })
  async catalogue(@Ctx() { read }: Context): Promise<CatalogueType> {
    const [row] = await read.database.rows<CatalogueType>(
      sql`select revision::int as revision, to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "changedAt" from catalogue_revision`,
    );
    return row as CatalogueType;
  }

  @FieldResolver(() => [CreditType], { description: 'Credits to show with the data.' })
  credits(@Ctx() { read }: Context): Promise<CreditType[]> {
    return read.database.rows(
      sql`select subject, text, licence, url from credit order by position`,
    );
  }

  @FieldResolver(() => [NounCountType], { description: 'How many records of each type there are.' })
  counts(@Ctx() { read }: Context): Promise<NounCountType[]> {
    const counts = nouns.map(
      ({ noun }) =>
        sql`select ${noun.type}::text as type, count(*)::int as count from ${sql.table(noun.table)}`,
    );
    return read.database.rows(sql.join(counts, sql` union all `));
  }
}

export const catalogueResolvers = [CatalogueResolver];
