import { answerConnectionType } from '../connection-type.js';
import { ImplementationType } from '../implementation/implementation.type.js';

export const PrecedentConnection = answerConnectionType(() => ImplementationType, {
  name: 'Precedent',
  of: 'precedents',
});
