/** From the least effort to the most. */
export const EFFORTS = ['FIND_OUT', 'ASK_HERE', 'ASK_IN_COUNTRY', 'ASK_ABROAD', 'COLLECT'] as const;

export type StepEffort = (typeof EFFORTS)[number];
