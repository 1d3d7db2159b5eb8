import { FederationMember } from './federation-member.entity.js';
import { SupergraphVersion } from './supergraph.entity.js';

/** What the registry keeps. */
export const registryEntities = [FederationMember, SupergraphVersion];
