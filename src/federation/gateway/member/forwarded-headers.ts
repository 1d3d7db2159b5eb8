const toEverybody = ['accept-language', 'traceparent'] as const;

type Headers = Readonly<Record<string, string>>;

/**
 * The headers of a request that a member gets to see: those that tell it nothing of who asks, and what identifies a
 * person only where the member was named for that.
 */
export function forwardedHeaders(headers: Headers, mayAuthorize: boolean): Record<string, string> {
  const names = mayAuthorize ? [...toEverybody, 'authorization'] : toEverybody;
  return Object.fromEntries(
    names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])),
  );
}
