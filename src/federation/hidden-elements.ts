import { filterSchema, pruneSchema } from '@graphql-tools/utils';
import type { GraphQLSchema } from 'graphql';
import { listAdminFields } from '../graphql/admin.js';

/** What gateways must not show, by its coordinates: root fields for administrators, and types that only those lead to. */
export function findHiddenElements(schema: GraphQLSchema): Set<string> {
  const fields = listAdminFields(schema);
  if (fields.size === 0) return fields;
  const rootFieldFilter = (operation: string, name: string) => !fields.has(`${operation}.${name}`);
  const shown = pruneSchema(filterSchema({ schema, rootFieldFilter }));
  const types = Object.keys(schema.getTypeMap()).filter((name) => !shown.getType(name));
  return new Set([...fields, ...types]);
}
