import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  type GraphQLSchema,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { isAdminOnly } from '../../graphql/admin.js';
import { type FieldMarks, isOutsideRevision } from '../../graphql/outside-revision.js';
import type { Scope } from './answer.js';

/** What is found out about the answer to one request; nobody but who asks may have it until it is shown. */
export interface Judgement {
  scope: Scope;
}

interface JudgedContext {
  judgement: Judgement;
}

/** Finds out for whom an answer is right, and for how long. */
export const judgeScope: ApolloServerPlugin<JudgedContext> = {
  async requestDidStart({ contextValue: { judgement } }) {
    return {
      async didResolveOperation({ operation, document, schema }) {
        const isQuery = operation?.operation === OperationTypeNode.QUERY;
        if (isQuery) judgement.scope = scopeOf(document, schema);
      },
      async willSendResponse({ response: { body } }) {
        if (body.kind !== 'single' || body.singleResult.errors) judgement.scope = 'CALLER';
      },
    };
  },
};

const known = new WeakMap<DocumentNode, Scope>();

/** The narrowest scope of all fields; documents are kept parsed, and most are looked through once. */
export function scopeOf(document: DocumentNode, schema: GraphQLSchema): Scope {
  const scope = known.get(document) ?? narrowest(fieldsIn(document, schema));
  known.set(document, scope);
  return scope;
}

function narrowest(fields: readonly FieldMarks[]): Scope {
  if (fields.some(isAdminOnly)) return 'CALLER';
  return fields.some(isOutsideRevision) ? 'MOMENT' : 'REVISION';
}

function fieldsIn(document: DocumentNode, schema: GraphQLSchema): FieldMarks[] {
  const fields: FieldMarks[] = [];
  const types = new TypeInfo(schema);
  const collect = () => {
    const field = types.getFieldDef();
    if (field) fields.push(field);
  };
  visit(document, visitWithTypeInfo(types, { Field: collect }));
  return fields;
}
