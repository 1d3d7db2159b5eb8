import { GraphQLError, type GraphQLSchema } from 'graphql';
import { type AuthChecker, Authorized, Extensions } from 'type-graphql';

/** What a request says of who sends it. */
export interface AdminContext {
  /** It brought the token of the administrators. */
  isAdmin: boolean;
}

/** Keeps a root field for administrators: others are answered UNAUTHENTICATED, and no gateway shows it. */
export function AdminOnly(): MethodDecorator {
  const [isAuthorized, isHidden] = [Authorized(), Extensions({ adminOnly: true })];
  return (target, key, descriptor) => {
    isAuthorized(target, key, descriptor);
    isHidden(target, key, descriptor);
  };
}

export const checkAdmin: AuthChecker<AdminContext> = ({ context: { isAdmin } }) => {
  if (isAdmin) return true;
  throw new GraphQLError('Send the header "Authorization: Bearer …" with the HANSA_ADMIN_TOKEN.', {
    extensions: { code: 'UNAUTHENTICATED' },
  });
};

/** The root fields for administrators, as `Type.field`. */
export function listAdminFields(schema: GraphQLSchema): Set<string> {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  return new Set(
    roots.flatMap((type) =>
      Object.values(type?.getFields() ?? {})
        .filter(({ extensions }) => extensions['adminOnly'] === true)
        .map(({ name }) => `${type?.name}.${name}`),
    ),
  );
}
