import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { seededRandom } from '../../src/matching/fit/seeded-random.js';

export interface RandomQueryOptions {
  readonly schema: GraphQLSchema;
  readonly seed: number;
  /** Arguments for fields that need some, by `Type.field`; a field that needs others is not asked for. */
  readonly given: Readonly<Record<string, readonly string[]>>;
}

/** A valid query of a few levels, with aliases, fragments and small pages; the same for the same seed. */
export function randomQuery({ schema, seed, given }: RandomQueryOptions): string {
  const next = seededRandom(seed);
  const among = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;
  const deepest = 4;

  const ask = (
    field: GraphQLField<unknown, unknown>,
    owner: string,
    depth: number,
  ): string | null => {
    const chosen = among(given[`${owner}.${field.name}`] ?? ['']);
    if (!chosen && field.args.some(isRequiredArgument)) return null;
    const isPaged = field.args.some(({ name }) => name === 'first');
    const args = chosen || (isPaged ? `(first: ${1 + Math.floor(next() * 3)})` : '');
    const alias = next() < 0.2 ? `a${Math.floor(next() * 1e9)}: ` : '';
    const below = select(getNamedType(field.type), depth + 1);
    return below === null ? null : `${alias}${field.name}${args}${below}`;
  };

  const askSome = (type: GraphQLObjectType, depth: number): string => {
    const fields = Object.values(type.getFields()).filter(
      ({ name, type: of }) =>
        !name.startsWith('_') && (depth < deepest || isLeafType(getNamedType(of))),
    );
    const isPage = type.name.endsWith('Connection');
    const count = fields.length > 0 ? (depth === 0 ? 2 : 3) : 0;
    const asked = Array.from({ length: count }, () => among(fields));
    const more = isPage ? fields.filter(({ name }) => name === 'nodes') : [];
    const parts = [...asked, ...more].map((field) => ask(field, type.name, depth));
    return ['__typename', ...parts.filter((part) => part !== null)].join(' ');
  };

  const select = (type: GraphQLNamedType, depth: number): string | null => {
    if (isLeafType(type)) return '';
    if (isObjectType(type)) {
      const inner = askSome(type, depth);
      return next() < 0.2 ? ` { ... on ${type.name} { ${inner} } __typename }` : ` { ${inner} }`;
    }
    if (!isAbstractType(type)) return null;
    const parts = schema
      .getPossibleTypes(type)
      .map((possible) => `... on ${possible.name} { ${aliased(possible, depth)} }`);
    return ` { __typename ${parts.join(' ')} }`;
  };

  /** Fields of one name may have different types in the types of a union: each gets a name of its own. */
  const aliased = (type: GraphQLObjectType, depth: number): string =>
    Object.values(type.getFields())
      .filter(
        ({ type: of, args }) => isLeafType(getNamedType(of)) && !args.some(isRequiredArgument),
      )
      .slice(0, 1 + Math.floor(next() * 4))
      .map(({ name }) => `${type.name}_${depth}_${name}: ${name}`)
      .join(' ') || '__typename';

  return `{ ${askSome(schema.getQueryType()!, 0)} }`;
}
