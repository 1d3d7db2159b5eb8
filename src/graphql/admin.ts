import { GraphQLError, type GraphQLSchema } from 'graphql';
import { type AuthChecker, Authorized, Extensions } from 'type-graphql';
import type { FieldMarks } from './outside-revision.js';

/** Whether a request is one of an administrator. */
export interface Admission {
  readonly isAdmin: boolean;
  /** Too many wrong tokens were brought: none is looked at before that. */
  readonly retryAfterSeconds?: number;
}

/** What a request says of who sends it. */
export interface AdminContext {
  /** Looks at the token that it brings, where an administrator is needed and not before. */
  admit: () => Admission;
}

/** Keeps a root field for administrators: others are answered UNAUTHENTICATED, and no gateway shows it. */
export function AdminOnly(): MethodDecorator {
  const [isAuthorized, isHidden] = [Authorized(), Extensions({ adminOnly: true })];
  return (target, key, descriptor) => {
    isAuthorized(target, key, descriptor);
    isHidden(target, key, descriptor);
  };
}

export const checkAdmin: AuthChecker<AdminContext> = ({ context }) => {
  const { isAdmin, retryAfterSeconds } = context.admit();
  if (isAdmin) return true;
  if (retryAfterSeconds !== undefined) throw tooManyAttempts(retryAfterSeconds);
  throw new GraphQLError('Send the header "Authorization: Bearer …" with the HANSA_ADMIN_TOKEN.', {
    extensions: { code: 'UNAUTHENTICATED' },
  });
};

function tooManyAttempts(seconds: number): GraphQLError {
  const headers = new Map([['retry-after', String(seconds)]]);
  const message = `Too many wrong tokens were sent. Send the right one in ${seconds} s; until then none is looked at.`;
  // Apollo wants its own map of headers here; any that can be gone through will be.
  const http: object = { status: 429, headers };
  return new GraphQLError(message, { extensions: { code: 'TOO_MANY_ATTEMPTS', http } });
}

/** The root fields for administrators, as `Type.field`. */
export function listAdminFields(schema: GraphQLSchema): Set<string> {
  const roots = [schema.getQueryType(), schema.getMutationType()];
  return new Set(
    roots.flatMap((type) =>
      Object.values(type?.getFields() ?? {})
        .filter(isAdminOnly)
        .map(({ name }) => `${type?.name}.${name}`),
    ),
  );
}

/** Whether a field is one of these, as its schema or one made of it says. */
export const isAdminOnly = ({ extensions }: FieldMarks): boolean =>
  extensions['adminOnly'] === true;
