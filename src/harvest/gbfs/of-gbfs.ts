/** What the specification says of every feed. */
export const OF_GBFS = { format: 'GBFS', mediaType: 'application/json' } as const;
