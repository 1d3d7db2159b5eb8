import { GraphQLError } from 'graphql';

export type UserInputCode = 'BAD_USER_INPUT' | 'BAD_CURSOR' | 'PAGE_TOO_LARGE' | 'BAD_ID';

/** A request that cannot be answered as asked: says which argument, what was wrong and what is accepted. */
export function userInputError(code: UserInputCode, argument: string, message: string) {
  return new GraphQLError(message, { extensions: { code, argument } });
}
