import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { readCatalogue, readCounts, readCredits } from './catalogue.loader.js';
import { CatalogueType, CreditType, NounCountType } from './catalogue.type.js';

@Resolver(() => CatalogueType)
class CatalogueResolver {
  @Query(() => CatalogueType, { description: 'The catalogue as a whole.' })
  catalogue(@Ctx() { read }: Context): Promise<CatalogueType> {
    return readCatalogue(read);
  }

  @FieldResolver(() => [CreditType], { description: 'Credits to show with the data.' })
  credits(@Ctx() { read }: Context): Promise<CreditType[]> {
    return readCredits(read);
  }

  @FieldResolver(() => [NounCountType], { description: 'How many records of each type there are.' })
  counts(@Ctx() { read }: Context): Promise<NounCountType[]> {
    return readCounts(read);
  }
}

export const catalogueResolvers = [CatalogueResolver];
