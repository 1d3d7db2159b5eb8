import { type DefinitionNode, type DocumentNode, Kind, parse, print } from 'graphql';

/** How a subgraph differs from the one that was taken in; each line a coordinate, fields with their types. */
export interface Differences {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

export function findDifferences(before: string, after: string): Differences {
  const [earlier, later] = [listElements(parse(before)), listElements(parse(after))];
  return {
    added: [...later.keys()].filter((coordinate) => !earlier.has(coordinate)),
    removed: [...earlier.keys()].filter((coordinate) => !later.has(coordinate)),
    changed: [...later]
      .filter(([coordinate, text]) => (earlier.get(coordinate) ?? text) !== text)
      .map(([coordinate]) => coordinate),
  };
}

export const isSame = ({ added, removed, changed }: Differences): boolean =>
  added.length + removed.length + changed.length === 0;

/** Every type with its directives, every field and value with all that is written at it. */
function listElements({ definitions }: DocumentNode): Map<string, string> {
  const elements = new Map<string, string>();
  for (const [coordinate, text] of definitions.flatMap(listParts)) {
    elements.set(coordinate, (elements.get(coordinate) ?? '') + text);
  }
  return elements;
}

function listParts(definition: DefinitionNode): [coordinate: string, text: string][] {
  if (!('name' in definition) || !definition.name) return [];
  const { value: name } = definition.name;
  if (definition.kind === Kind.DIRECTIVE_DEFINITION) return [[`@${name}`, print(definition)]];
  const head = { ...definition, fields: [], values: [] } as unknown as DefinitionNode;
  const parts = partsOf(definition).map((part): [string, string] => [
    `${name}.${part.name.value}`,
    print(part),
  ]);
  return [[name, print(head)], ...parts];
}

const partsOf = (definition: DefinitionNode) => [
  ...('fields' in definition ? (definition.fields ?? []) : []),
  ...('values' in definition ? (definition.values ?? []) : []),
];
