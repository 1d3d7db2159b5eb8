import type { GraphiQLProps } from 'graphiql';

const endpoint = '/graphql';

/** Sends one operation to the catalogue and gives back its answer. */
export const fetchAnswer: GraphiQLProps['fetcher'] = async (operation, options) => {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...options?.headers },
    body: JSON.stringify(operation),
  };
  try {
    const response = await fetch(endpoint, request);
    return await response.json();
  } catch {
    return noAnswer;
  }
};

const noAnswer = {
  errors: [{ message: `No answer from ${endpoint}. Check that the server runs, then ask again.` }],
};
