import type { GraphiQLProps } from 'graphiql';

const ENDPOINT = '/graphql';

/** Sends one operation to the catalogue and gives back its answer. */
export const fetchAnswer: GraphiQLProps['fetcher'] = async (operation, options) => {
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...options?.headers },
    body: JSON.stringify(operation),
  });
  return response.json();
};
