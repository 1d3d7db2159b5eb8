/** What the cache has done with a request (RFC 9211). */
export const HIT = 'Hansa; hit';
export const MISS = 'Hansa; fwd=miss';
export const BYPASS = 'Hansa; fwd=bypass';
