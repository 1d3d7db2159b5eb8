import { connectionType } from '../connection-type.js';
import { SourceType } from './source.type.js';

/** Apart from the type itself, because every edge lists sources. */
export const SourceConnection = connectionType(() => SourceType, { name: 'Source', of: 'sources' });
