import { readFile, writeFile } from 'node:fs/promises';
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectPath } from '../../src/database/project-path.js';
import { createSchema } from '../../src/server/schema.js';
import { printSdl } from '../../src/server/print-sdl.js';

const committed = projectPath('src', 'schema.graphql');
let schema: GraphQLSchema;
let types: GraphQLNamedType[];

beforeAll(async () => {
  schema = await createSchema();
  types = Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
});

/** "Type.field" and "Type.field(argument)" of every description that a reader could miss. */
function* described(): Generator<[name: string, description: string | null | undefined]> {
  for (const type of types) {
    yield [type.name, type.description];
    if (isEnumType(type)) {
      for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
    }
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field.description];
      for (const argument of 'args' in field ? field.args : []) {
        yield [`${type.name}.${field.name}(${argument.name})`, argument.description];
      }
    }
  }
}

describe('the schema', () => {
  it('is the committed contract', async () => {
    const printed = printSdl(schema);
    if (process.env['UPDATE_SCHEMA']) await writeFile(committed, printed);
    expect(printed).toBe(await readFile(committed, 'utf8'));
  });

  it('describes every type, field, argument and enum value in a sentence', () => {
    const lacking = [...described()].filter(
      ([, text]) => !text || !/^[^a-z ].*[.?…)]$/s.test(text),
    );
    expect(lacking).toEqual([]);
  });

  it('lists every connection with nodes, edges, page info and an exact total', () => {
    const connections = types
      .filter(isObjectType)
      .filter(({ name }) => name.endsWith('Connection'));
    expect(connections.length).toBeGreaterThan(10);
    for (const connection of connections) {
      const fields = Object.keys(connection.getFields());
      expect(fields, connection.name).toEqual(
        expect.arrayContaining(['nodes', 'edges', 'pageInfo', 'totalCount']),
      );
    }
  });

  it('pages every field that gives a connection with first and after', () => {
    for (const type of types.filter(isObjectType)) {
      for (const field of Object.values(type.getFields())) {
        if (!/Connection!?$/.test(String(field.type))) continue;
        const names = field.args.map(({ name }) => name);
        expect(names, `${type.name}.${field.name}`).toEqual(
          expect.arrayContaining(['first', 'after']),
        );
      }
    }
  });

  it('has no null items in lists, but for records that may be gone', () => {
    const lists = types
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .filter(({ field: { type } }) => {
        const list = isNonNullType(type) ? type.ofType : type;
        return isListType(list) && !isNonNullType(list.ofType);
      });
    expect(lists.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual(['Query.nodes']);
  });

  it('gives every asserted record its sources', () => {
    const records = types
      .filter(isObjectType)
      .filter((type) => type.getInterfaces().some(({ name }) => name === 'CatalogueRecord'));
    expect(records).toHaveLength(11);
    for (const record of records) {
      expect(String(record.getFields()['sources']?.type), record.name).toBe('[Source!]!');
    }
  });

  it('leaves no field without a column or a resolver', async () => {
    const { nouns } = await import('../../src/catalogue/nouns.js');
    const lacking = nouns.flatMap(({ noun }) => {
      const type = schema.getType(noun.type);
      if (!isObjectType(type)) return [noun.type];
      return Object.values(type.getFields())
        .filter(({ name }) => !noun.columns.has(name) && !noun.needs[name])
        .filter((field) => !field.resolve || field.resolve.name === 'defaultFieldResolver')
        .map((field) => `${noun.type}.${field.name}`);
    });
    expect(lacking).toEqual([]);
  });

  it('reads for every field only columns that its noun has', async () => {
    const { nouns } = await import('../../src/catalogue/nouns.js');
    for (const { noun } of nouns) {
      const columns = Object.values(noun.needs).flat();
      expect(
        columns.filter((column) => !noun.columns.has(column)),
        noun.type,
      ).toEqual([]);
    }
  });

  it('serves every stored column of every noun', async () => {
    const { nouns } = await import('../../src/catalogue/nouns.js');
    const ownWords = new Set(['id', 'createdAt', 'updatedAt', 'kind']);
    for (const { noun } of nouns) {
      const type = schema.getType(noun.type);
      const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
      const served = new Set(fields.flatMap((field) => noun.needs[field] ?? [field]));
      const lost = [...noun.columns].filter((name) => !served.has(name) && !ownWords.has(name));
      expect(lost, noun.type).toEqual([]);
    }
  });
});
