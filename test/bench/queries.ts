import type { Part } from './part.js';
import { type MeasuredRequest, measureRequest } from './queries/measure-request.js';
import { ratiosOf, serversTable, tableOf } from './queries/tables.js';
import { withServers } from './queries/with-servers.js';

const CONNECTIONS = [1, 8, 32];
const FEW_CONNECTIONS = [1, 8];

/** What requests cost Hansa, beside PostGraphile, hand-written SQL and Node's own server, on one catalogue. */
export const queries: Part = {
  name: 'queries',
  measure: (settings) =>
    withServers(settings.sizes, settings, async function* ({ servers, database }) {
      const connections = settings.isQuick ? FEW_CONNECTIONS : CONNECTIONS;
      const measured: MeasuredRequest[] = [];
      for (const request of servers.requests) {
        const measuring = { servers, database, connections };
        const found = await measureRequest(request, measuring, settings);
        measured.push(found);
        yield tableOf(found);
      }
      yield ratiosOf(measured);
      yield serversTable(servers);
    }),
};
