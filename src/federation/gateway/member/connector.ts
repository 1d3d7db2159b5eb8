import { buildConnector } from 'undici';
import type { Reach } from '../../../outbound/reach.js';

/** Opens connections, each checked anew: what was allowed when a member was registered may not be so any more. */
export function connectorWithin(reach: Reach): buildConnector.connector {
  const connect = buildConnector({ lookup: reach.lookup });
  return (options, settle) => {
    const refusal = reach.refuse(options.hostname);
    if (refusal) settle(refusal, null);
    else connect(options, settle);
  };
}
