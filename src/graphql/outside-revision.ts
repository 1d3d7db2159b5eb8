import type { GraphQLSchema } from 'graphql';
import { Extensions } from 'type-graphql';

/**
 * Marks a field whose value changes without a new revision of the catalogue, such as what became of a harvest: an answer
 * with it holds for the moment in which it was read, and is kept by no cache of Hansa.
 */
export const OutsideRevision = (): MethodDecorator => Extensions({ outsideRevision: true });

/** What a field is marked as. */
export interface FieldMarks {
  readonly extensions: Readonly<Record<string, unknown>>;
}

export const isOutsideRevision = ({ extensions }: FieldMarks): boolean =>
  extensions['outsideRevision'] === true;

/** Gives the fields of one schema the marks of the same fields in another. */
export function keepFieldMarks(from: GraphQLSchema, to: GraphQLSchema): void {
  for (const type of Object.values(to.getTypeMap())) {
    const source = from.getType(type.name);
    if (!('getFields' in type) || !source || !('getFields' in source)) continue;
    const marked = source.getFields();
    for (const field of Object.values(type.getFields())) {
      field.extensions = { ...marked[field.name]?.extensions, ...field.extensions };
    }
  }
}
