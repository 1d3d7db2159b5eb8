import { answerConnectionType } from '../answer-connection-type.js';
import { ImplementationType } from '../implementation/implementation.type.js';

export const PrecedentConnection = answerConnectionType(() => ImplementationType, {
  name: 'Precedent',
  of: 'precedents',
});
