import { setTimeout as sleep } from 'node:timers/promises';
import type { MemberReport } from '../../src/federation/gateway/member/report.js';
import { catalogueDatabase } from './database.js';
import { type Answer, type TestGateway, readService, startTestGateway } from './gateway.js';
import { startTestServer } from './http-server.js';
import { TestMember, answerWell, facts } from './member.js';

export interface Federation {
  hansaUrl: string;
  member: TestMember;
  gateway: TestGateway;
  /** The member answers well again, and the gateway knows. */
  recover(): Promise<Answer>;
  /** Asks until the member is part of the answer again. */
  untilWell(): Promise<Answer>;
  close(): Promise<void>;
}

export const QUERY = '{ city(slug: "lyon") { name lyon { bikes mood places square { name } } } }';
export const well = { city: { name: 'Lyon', lyon: facts } };
export const without = { city: { name: 'Lyon', lyon: null } };

export const reportOfLyon = ({ extensions }: Answer): MemberReport | undefined =>
  extensions?.members.find(({ name }) => name === 'lyon');

/** Hansa with the starting catalogue, a member for Lyon, and a gateway for both. */
export async function startFederation(): Promise<Federation> {
  const database = await catalogueDatabase();
  const hansa = await startTestServer(database.url);
  const member = new TestMember();
  await member.start();
  const services = [await readService('hansa', hansa.endpoint), member.service];
  const gateway = await startTestGateway(services);
  const untilWell = async (): Promise<Answer> => {
    for (;;) {
      const answer = await gateway.ask(QUERY);
      if (!answer.errors) return answer;
      await sleep(20);
    }
  };
  return {
    hansaUrl: hansa.endpoint,
    member,
    gateway,
    untilWell,
    recover: async () => {
      member.respond = answerWell;
      const answer = await untilWell();
      member.requests.splice(0);
      return answer;
    },
    close: async () => {
      await gateway.close();
      await member.kill();
      await hansa.close();
      await database.close();
    },
  };
}
