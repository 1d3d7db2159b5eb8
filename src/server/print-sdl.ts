import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

/** The public contract as text: the same for equal schemas, whatever the order of their declarations. */
export const printSdl = (schema: GraphQLSchema): string =>
  `${printSchema(lexicographicSortSchema(schema))}\n`;
