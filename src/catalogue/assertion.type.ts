import type { Assertion as AssertionValue } from '../database/columns.js';
import { enumType } from '../graphql/enum-type.js';

export const Assertion = enumType<AssertionValue | 'INFERRED'>(
  'Assertion',
  'How a fact is known.',
  {
    SELF_DECLARED: 'The city, business or group says so of itself.',
    THIRD_PARTY: 'A page or paper by somebody else says so.',
    HARVESTED: 'A catalogue or registry lists it.',
    VERIFIED: 'The one concerned has confirmed it.',
    EDITORIAL:
      'The editors say so, from general knowledge or by reading; check before relying on it.',
    INFERRED:
      'Hansa has read it out of the words of a record; nobody has stated it. Links only, never records.',
  },
);
