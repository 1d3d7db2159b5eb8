import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, Kind, parse, validate, type OperationDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { examples } from '../../src/web/explorer/examples/examples.js';

const schemaFile = join(import.meta.dirname, '../../src/schema.graphql');

describe.each(examples)('the example: $title', ({ question, query, variables }) => {
  it('opens with its question', () => {
    expect(question).toMatch(/^[A-Z].*\?$/);
  });

  it('fits on a screen', () => {
    expect(query.split('\n').length).toBeLessThanOrEqual(30);
  });

  it('gives a value to every variable it declares, and to no other', () => {
    const declared = operationOf(query).variableDefinitions ?? [];

    expect(Object.keys(JSON.parse(variables))).toEqual(declared.map((v) => v.variable.name.value));
  });

  it.runIf(existsSync(schemaFile))('is valid against the published schema', () => {
    const schema = buildSchema(readFileSync(schemaFile, 'utf8'));

    expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
  });
});

function operationOf(query: string): OperationDefinitionNode {
  const [definition] = parse(query).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION)
    throw new Error('No operation in the example');
  return definition;
}
