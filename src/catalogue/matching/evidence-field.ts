import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { NodeType } from '../../graphql/node-type.js';
import type { Evidence } from '../../matching/answers.js';
import type { TypeClass } from '../connection-type.js';
import type { Context } from '../context.js';
import type { ResolverClass } from '../edge-fields.js';
import { readNodes } from '../node/node.loader.js';
import type { Row } from '../reading/noun.js';

/** The `evidence` of a computed statement. */
export function evidenceField(type: TypeClass): ResolverClass {
  @Resolver(() => type)
  class EvidenceField {
    @FieldResolver(() => [NodeType], { description: 'Records that show it; never empty.' })
    evidence(
      @Root() { evidence }: { evidence: readonly Evidence[] },
      @Info() info: GraphQLResolveInfo,
      @Ctx() { read }: Context,
    ): Promise<Row[]> {
      return readNodes(read, evidence, info);
    }
  }
  return EvidenceField;
}
