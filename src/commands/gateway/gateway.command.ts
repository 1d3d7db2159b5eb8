import type { Command } from 'commander';

export function addGatewayCommand(program: Command): void {
  program
    .command('gateway')
    .description('Start the gateway: Hansa and all members that have joined it, as one graph.')
    .addHelpText('after', help)
    .action(async () => (await import('./gateway.js')).runGateway());
}

const help = `
Settings, from the environment:
  GATEWAY_PORT    port of the gateway; 4100 unless set, 0 takes a free one
  GATEWAY_HOST    address to listen on; 127.0.0.1 unless set, 0.0.0.0 for all networks
  GATEWAY_MEMBER_TIMEOUT_MS
                  how long a member may take for an answer; 2000 unless set
  GATEWAY_REQUEST_TIMEOUT_MS
                  how long a whole request may take; 10000 unless set
  GATEWAY_AUTHORIZATION_MEMBERS
                  names of the members, with commas, that get to see the Authorization of requests; none unless set
  GATEWAY_TRUSTED_DOCUMENTS
                  a JSON file of documents by their id, or a folder: only these are answered; all are unless set

It serves the supergraph that \`hansa federation\` keeps in the database, and takes up each new version while it
runs. HANSA_ALLOW_PRIVATE_ADDRESSES=true lets members be on this machine or in its network. HANSA_MAX_COST,
HANSA_MAX_DEPTH, HANSA_MAX_FIELDS and HANSA_MAX_TOKENS say how much one request may ask for, as for the server.

A member that is down or slow never takes a request down: what it contributes is null, with an error that
names it, and extensions.members of every answer says how each member has fared.

Examples:
  $ hansa gateway
  $ GATEWAY_PORT=8100 GATEWAY_HOST=0.0.0.0 hansa gateway`;
