import { GraphQLError } from 'graphql';

/** What keeps a member from answering; clients see it as the code of an error. */
export type FailureCode = 'MEMBER_UNAVAILABLE' | 'MEMBER_TIMEOUT' | 'MEMBER_BAD_ANSWER';

export interface FailureDetails extends ErrorOptions {
  /** The member has not begun to work on the request, or says that it may be sent again. */
  isWorthRetrying?: boolean;
}

/** A member has not answered as it should; the message goes on after its name. */
export class MemberFailure extends Error {
  readonly isWorthRetrying: boolean;

  constructor(
    readonly code: FailureCode,
    message: string,
    details: FailureDetails = {},
  ) {
    super(message, details);
    this.isWorthRetrying = details.isWorthRetrying ?? false;
  }
}

/** What clients are told in place of what the member would have contributed. */
export function failureError(member: string, { code, message }: MemberFailure): GraphQLError {
  const text = `The member "${member}" ${message}; what it contributes is null.`;
  return new GraphQLError(text, { extensions: { code, member } });
}
