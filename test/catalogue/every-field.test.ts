import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nouns } from '../../src/catalogue/nouns.js';
import { type Asker, asker } from '../support/ask.js';

let asking: Asker;
beforeAll(async () => {
  asking = await asker();
});
afterAll(() => asking.close());

const DEPTH = 3;

/** Every field of a type, and those of the types that it leads to, down to a depth. */
function everyField(type: unknown, depth = DEPTH): string {
  if (isUnionType(type)) return '{ __typename }';
  if (isInterfaceType(type)) return '{ __typename id }';
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).map((field) => fieldText(field, depth));
  return `{ __typename ${fields.join(' ')} }`;
}

function fieldText(field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type) && !isUnionType(type) && !isInterfaceType(type)) return field.name;
  const isConnection = type.name.endsWith('Connection');
  if (depth === 0) return isConnection ? `${field.name}(first: 1) { totalCount }` : '';
  const wrapper = isConnection || type.name.endsWith('Edge') || type.name === 'PageInfo';
  const page = isConnection ? '(first: 2)' : (REQUIRED_ARGUMENTS[field.name] ?? '');
  return `${field.name}${page} ${everyField(type, wrapper ? depth : depth - 1)}`;
}

/** What fields that cannot be asked for without an argument are asked. */
const REQUIRED_ARGUMENTS: Readonly<Record<string, string>> = {
  readinessFor: '(useCase: "shared-mobility-fleet-monitoring")',
};

const listFields = (): GraphQLField<unknown, unknown>[] => {
  const connections = new Set(nouns.map(({ noun }) => `${noun.type}Connection`));
  const { cities, ...others } = (asking.schema.getQueryType() as GraphQLObjectType).getFields();
  return [cities, ...Object.values(others)].filter(
    (field) => field !== undefined && connections.has(getNamedType(field.type).name),
  ) as GraphQLField<unknown, unknown>[];
};

/** A value of the type that a careful client could send. */
function sample(type: GraphQLInputType, depth = 1): unknown {
  if (isNonNullType(type)) return sample(type.ofType, depth);
  if (isListType(type)) return [sample(type.ofType, depth)];
  if (isEnumType(type)) return type.getValues()[0]?.value;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      ({ type: inner }) => depth > 0 || !isInputObjectType(getNamedType(inner)),
    );
    return Object.fromEntries(fields.map((field) => [field.name, sample(field.type, depth - 1)]));
  }
  return { Boolean: true, Int: 1, Float: 1.5, LocalDate: '2021-05-05' }[String(type)] ?? 'ghent';
}

describe('the graph', () => {
  it('lists all fourteen nouns', () => {
    expect(listFields()).toHaveLength(14);
  });

  it('answers every field of every noun, three edges deep', async () => {
    for (const field of listFields()) {
      const query = `{ ${field.name}(first: 2) ${everyField(getNamedType(field.type), 2)} }`;
      const { errors } = await asking.answer(query);
      expect(errors, field.name).toBeUndefined();
    }
  });

  it('takes every field of every filter, alone, nested and negated', async () => {
    for (const field of listFields()) {
      const filterType = field.args.find(({ name }) => name === 'filter')?.type;
      if (!filterType || !isInputObjectType(filterType))
        throw new Error(`${field.name} has no filter`);
      for (const part of Object.values(filterType.getFields())) {
        const filter = { [part.name]: sample(part.type) };
        const query = `query ($filter: ${filterType.name}) { ${field.name}(first: 1, filter: $filter) { totalCount nodes { id } } }`;
        for (const tried of [filter, { not: filter }, { or: [filter, filter], and: [filter] }]) {
          const { errors } = await asking.answer(query, { filter: tried });
          expect(errors, `${field.name} ${JSON.stringify(tried)}`).toBeUndefined();
        }
      }
    }
  });

  it('walks every list page by page in every order, up and down, without a gap or a repeat', async () => {
    for (const field of listFields()) {
      const order = field.args.find(({ name }) => name === 'orderBy')?.type;
      if (!order || !isInputObjectType(order)) throw new Error(`${field.name} has no order`);
      const fields = getNamedType(order.getFields()['field']?.type);
      if (!isEnumType(fields)) throw new Error(`${field.name} has no order fields`);
      for (const { name } of fields.getValues()) {
        for (const direction of ['ASC', 'DESC']) {
          const ids = await walk(field.name, `{ field: ${name}, direction: ${direction} }`);
          expect(new Set(ids.seen).size, `${field.name} ${name} ${direction}`).toBe(ids.total);
          expect(ids.seen).toHaveLength(ids.total);
        }
      }
    }
  });
});

async function walk(list: string, orderBy: string): Promise<{ seen: string[]; total: number }> {
  const seen: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { data, errors } = await asking.answer(
      `query ($after: String) { page: ${list}(first: 100, after: $after, orderBy: ${orderBy}) {
        totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    expect(errors).toBeUndefined();
    const { page } = data as unknown as { page: Page };
    seen.push(...page.nodes.map(({ id }) => id));
    if (!page.pageInfo.hasNextPage) return { seen, total: page.totalCount };
    after = page.pageInfo.endCursor;
  }
}

interface Page {
  totalCount: number;
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
