import { enumType } from '../../graphql/enum-type.js';
import type { SizeClass } from '../../matching/size-class.js';

export const SizeClassEnum = enumType<SizeClass>(
  'SizeClass',
  'Inhabitants of a city, in classes.',
  {
    UNDER_50K: 'Fewer than 50,000.',
    FROM_50K_TO_100K: '50,000 or more, fewer than 100,000.',
    FROM_100K_TO_250K: '100,000 or more, fewer than 250,000.',
    FROM_250K_TO_500K: '250,000 or more, fewer than 500,000.',
    FROM_500K_TO_1M: '500,000 or more, fewer than 1 million.',
    OVER_1M: '1 million and more.',
  },
);
