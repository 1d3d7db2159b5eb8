import {
  type ASTNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeDefinitionNode,
  parse,
  printSchema,
  visit,
} from 'graphql';
import { entities } from './entity-keys.js';
import { findHiddenElements } from './hidden-elements.js';

/** The schema as a subgraph declares it: with the directives of Apollo Federation 2. */
export function declareSubgraph(schema: GraphQLSchema): DocumentNode {
  const hidden = findHiddenElements(schema);
  const hide = (coordinate: string) => (hidden.has(coordinate) ? ['@inaccessible'] : []);
  const hideType = <Type extends NamedDefinition>(type: Type) =>
    annotate(type, hide(type.name.value));
  const annotated = visit(parse(printSchema(schema)), {
    ObjectTypeDefinition: (type) => {
      const fields = type.fields?.map((field) =>
        annotate(annotateField(type, field), hide(`${type.name.value}.${field.name.value}`)),
      );
      return hideType(
        annotate({ ...type, fields: fields ?? [] }, directivesOfType(type.name.value)),
      );
    },
    InputObjectTypeDefinition: hideType,
    EnumTypeDefinition: hideType,
    ScalarTypeDefinition: hideType,
  });
  const link = parse(`extend schema @link(url: "${FEDERATION}", import: ${IMPORTS})`);
  return { ...annotated, definitions: [...annotated.definitions, ...link.definitions] };
}

type NamedDefinition = TypeDefinitionNode & {
  readonly directives?: readonly ConstDirectiveNode[];
};

/** The oldest version that knows of costs and sizes of lists. */
const FEDERATION = 'https://specs.apollo.dev/federation/v2.9';
const IMPORTS = '["@key", "@shareable", "@tag", "@inaccessible", "@cost", "@listSize"]';

/** Values that mean the same in every subgraph: others may declare them, too. */
const SHARED_VALUES: ReadonlySet<string> = new Set(['PageInfo', 'GeoPoint']);

/** By these a member describes records that it contributes itself; the others of a record only Hansa knows. */
const SHARED_FIELDS: Readonly<Record<string, ReadonlySet<string>>> = {
  Dataset: new Set(['title', 'description', 'landingPage', 'licence', 'assertion', 'sources']),
  Implementation: new Set(['city', 'useCase', 'status', 'since', 'assertion', 'sources']),
  Source: new Set(['title', 'url', 'publisher']),
};

/** Computed answers: a contract variant can leave them out, and a gateway can limit them. */
const COMPUTED: Readonly<Record<string, number>> = {
  'City.opportunities': 10,
  'City.readinessFor': 5,
  'City.similarCities': 10,
  'City.partners': 10,
  'Business.demand': 10,
  'DataKind.demand': 10,
  'WorkingGroup.whiteSpots': 20,
  'WorkingGroup.candidatePartners': 20,
  'Opportunity.missing': 20,
  'Opportunity.counterfactual': 20,
  'Query.coalitions': 50,
  'Query.paths': 20,
  'Query.simulate': 100,
};

const KEYS_OF = new Map(entities.map(({ noun, keys }) => [noun.type, keys]));

function directivesOfType(name: string): string[] {
  const keys = KEYS_OF.get(name)?.map(({ field }) => `@key(fields: "${field}")`) ?? [];
  return SHARED_VALUES.has(name) ? [...keys, '@shareable'] : keys;
}

function annotateField(
  type: ObjectTypeDefinitionNode,
  field: FieldDefinitionNode,
): FieldDefinitionNode {
  const cost = COMPUTED[`${type.name.value}.${field.name.value}`];
  const computed = cost ? ['@tag(name: "computed")', `@cost(weight: ${cost})`] : [];
  const shared = SHARED_FIELDS[type.name.value]?.has(field.name.value) ? ['@shareable'] : [];
  return annotate(field, [...computed, ...shared, ...(isPaged(field) ? [PAGE_SIZE] : [])]);
}

const PAGE_SIZE =
  '@listSize(slicingArguments: ["first"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)';

function isPaged({ type }: FieldDefinitionNode): boolean {
  const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type;
  return named.kind === Kind.NAMED_TYPE && named.name.value.endsWith('Connection');
}

function annotate<Node extends ASTNode & { readonly directives?: readonly ConstDirectiveNode[] }>(
  node: Node,
  directives: readonly string[],
): Node {
  if (directives.length === 0) return node;
  return { ...node, directives: [...(node.directives ?? []), ...directives.map(parseDirective)] };
}

function parseDirective(text: string): ConstDirectiveNode {
  const [definition] = parse(`type T ${text}`).definitions;
  const directives = definition?.kind === Kind.OBJECT_TYPE_DEFINITION ? definition.directives : [];
  return directives![0]!;
}
