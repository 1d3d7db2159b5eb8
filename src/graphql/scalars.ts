import { GraphQLScalarType, Kind } from 'graphql';

/** Addresses are served as their source wrote them; the usual scalar would rewrite them ("https://a.eu" to "https://a.eu/"). */
export const UrlScalar = new GraphQLScalarType<string, string>({
  name: 'URL',
  description: 'An absolute http or https address, exactly as its source gives it.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  serialize: String,
  parseValue: String,
  parseLiteral: (node) => (node.kind === Kind.STRING ? node.value : ''),
});
