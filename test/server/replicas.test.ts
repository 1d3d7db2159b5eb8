import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { sql } from '../../src/database/database.js';
import { RequestDatabase } from '../../src/database/replicas/request-database.js';
import { STALE_AT_MOST_MS } from '../../src/database/revision-watcher.js';
import { readService, startTestGateway } from '../support/gateway.js';
import { startTestServer } from '../support/http-server.js';
import { startProxy } from '../support/proxy.js';
import {
  type Answered,
  PATIENT,
  TOKEN,
  askAt,
  isReady,
  useReplicatedHansa,
} from '../support/replicated-hansa.js';
import { subgraphServer } from '../support/subgraph-server.js';
import { sensors } from '../support/use-registry.js';

const { scene, rename, pauseReplay } = useReplicatedHansa();

const GHENT = '{ catalogue { revision } city(slug: "ghent") { name } }';
const CREDITS = '{ catalogue { credits { text } } }';
const admin = { authorization: `Bearer ${TOKEN}` };

const nameIn = ({ data }: Answered) => (data?.['city'] as { name: string } | undefined)?.name;
const revisionIn = ({ data }: Answered) =>
  (data?.['catalogue'] as { revision: number } | undefined)?.revision ?? -1;

/** A server in this process, whose database the test may write to. */
async function startOwnServer(replicaUrl = scene.postgres.replica.url) {
  const server = await startTestServer(scene.postgres.primaryUrl, undefined, {
    replicaUrls: [replicaUrl],
    // What is kept is read nowhere.
    responseCacheBytes: 0,
  });
  onTestFinished(() => server.close());
  const { open } = server;
  if (!open) throw new Error('It has no database');
  const isFollowed = () =>
    open.replicas.statuses[0]?.state === 'READY' && open.revisions.isListening;
  await vi.waitUntil(isFollowed, PATIENT);
  return { ...server, open };
}

describe('a replica that keeps up', () => {
  it('answers the reads of queries, and the primary does not', async () => {
    const readers = `select count(*)::int as readers from pg_stat_activity
      where query like '%from credit %' and pid <> pg_backend_pid()`;
    const { data } = await askAt(scene.one.endpoint, CREDITS);
    const { rows } = await scene.postgres.primary.query(readers);

    expect(data).toMatchObject({ catalogue: { credits: [{}, {}, {}] } });
    expect(await scene.postgres.onReplica(readers)).toEqual([{ readers: 1 }]);
    expect(rows).toEqual([{ readers: 0 }]);
  });

  it('is told of by the check of readiness, without its address', async () => {
    const { origin } = new URL(scene.one.endpoint);
    const { revision } = await askAt(scene.one.endpoint, GHENT);
    const body = await (await fetch(`${origin}/health/ready`)).json();

    expect(body).toMatchObject({ status: 'ready', replicas: [{ state: 'READY', revision }] });
    expect(JSON.stringify(body)).not.toContain('postgres:');
  });
});

describe('the reads of one request', () => {
  const isStandby = sql`select pg_is_in_recovery() as "isStandby"`;
  const [onReplica, onPrimary] = [[{ isStandby: true }], [{ isStandby: false }]];

  async function beginReads() {
    const { open } = await startOwnServer();
    const reads = new RequestDatabase(open.database, open.replicas);
    reads.readFromReplica();
    return { open, reads };
  }

  it('stay with the primary from when they must see more than the replica has', async () => {
    const { open, reads } = await beginReads();
    reads.requireRevision(open.revisions.known);
    const before = await reads.rows(isStandby);
    reads.requireRevision(open.revisions.known + 1);
    const after = await reads.rows(isStandby);
    reads.requireRevision(0);

    expect([before, after, await reads.rows(isStandby)]).toEqual([onReplica, onPrimary, onPrimary]);
  });

  it('stay with the primary from when one fails on the replica alone, which rests for a moment', async () => {
    const { open, reads } = await beginReads();
    const rows = await reads.rows(sql`select 1 / (not pg_is_in_recovery())::int as one`);

    expect(rows).toEqual([{ one: 1 }]);
    expect(await reads.rows(isStandby)).toEqual(onPrimary);
    expect(open.replicas.statuses).toEqual([{ state: 'AWAY', revision: null }]);
    await expect.poll(() => open.replicas.statuses[0]?.state, PATIENT).toBe('READY');
  });

  it('go on at the primary, and the replica goes on too, where one stood in the way of its replay', async () => {
    // As PostgreSQL cancels a read on a standby.
    await scene.postgres.primary
      .query(`create function conflict() returns boolean language plpgsql as $$
      begin
        if pg_is_in_recovery() then raise exception 'conflict with recovery' using errcode = '40001'; end if;
        return true;
      end $$`);
    await rename('Ghent');
    const { open, reads } = await beginReads();

    expect(await reads.rows(sql`select conflict() as "isDone"`)).toEqual([{ isDone: true }]);
    expect(await reads.rows(isStandby)).toEqual(onPrimary);
    expect(open.replicas.statuses).toMatchObject([{ state: 'READY' }]);
  });

  it('go on at the primary when they would have to wait long for a replica that is busy', async () => {
    const { open, reads } = await beginReads();
    const holder = new pg.Client(scene.postgres.replica.url);
    await holder.connect();
    await holder.query('select pg_advisory_lock(1)');
    const waiting = sql`select pg_advisory_xact_lock_shared(1)`;
    const others = Array.from({ length: 10 }, () => reads.rows(waiting));
    const rows = await reads.rows(isStandby);
    const { statuses } = open.replicas;
    await holder.end();
    await Promise.all(others);

    expect(rows).toEqual(onPrimary);
    expect(statuses).toMatchObject([{ state: 'READY' }]);
  });

  it('fail as they would on the primary when the fault is their own', async () => {
    const { open, reads } = await beginReads();

    await expect(reads.rows(sql`select 1 / 0`)).rejects.toThrow('division by zero');
    expect(open.replicas.statuses).toMatchObject([{ state: 'READY' }]);
  });

  it('are for the primary while the process hears of no writes', async () => {
    const { open, reads } = await beginReads();
    await open.revisions.close();
    reads.readFromReplica();

    expect(await reads.rows(isStandby)).toEqual(onPrimary);
  });
});

describe('a replica that is behind', () => {
  it('is not asked for what this process has written', async () => {
    const { open, endpoint } = await startOwnServer();
    await pauseReplay();
    for (const name of ['Gand', 'Gent', 'Ghent']) {
      await open.database.rows(sql`update city set name = ${name} where slug = 'ghent'`);
      const revision = await open.revisions.catchUp();
      const answer = await askAt(endpoint, GHENT);

      expect([nameIn(answer), revisionIn(answer), answer.revision]).toEqual([
        name,
        revision,
        revision,
      ]);
    }
    expect(open.replicas.statuses).toMatchObject([{ state: 'BEHIND' }]);
  });

  it('is not asked for what administrators have changed', async () => {
    const member = await subgraphServer(sensors);
    onTestFinished(() => member.close());
    await pauseReplay();
    const register = `mutation { registerFederationMember(input: { name: "ghent", url: "${member.url}" }) { ok } }`;
    const { data } = await askAt(scene.one.endpoint, register, admin);
    const listed = await askAt(scene.one.endpoint, '{ federation { members { name } } }', admin);

    expect(data).toEqual({ registerFederationMember: { ok: true } });
    expect(JSON.stringify(listed.data)).toContain('"ghent"');
  });

  it('does not keep what others write from a server for longer than stated', async () => {
    await pauseReplay();
    await rename('Ghent on the Leie');
    const name = async () => nameIn(await askAt(scene.other.endpoint, GHENT));

    await expect.poll(name, { timeout: STALE_AT_MOST_MS, interval: 5 }).toBe('Ghent on the Leie');
    expect(await scene.other.state()).toBe('BEHIND');
  });

  it('keeps nothing from who sends the revision along, not for a moment', async () => {
    await pauseReplay();
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
      const revision = await rename(name);
      const headers = { 'hansa-min-revision': String(revision) };
      const answers = await Promise.all(
        [scene.one, scene.other].map(({ endpoint }) => askAt(endpoint, GHENT, headers)),
      );

      expect(answers.map(nameIn)).toEqual([name, name]);
      expect(answers.map(({ revision }) => revision)).toEqual([revision, revision]);
    }
  });
});

describe('a revision that is asked for', () => {
  it('and not reached is refused, with the one that there is', async () => {
    const { revision } = await askAt(scene.one.endpoint, GHENT);
    const headers = { 'hansa-min-revision': String(revision + 1_000) };
    const { status, data, errors } = await askAt(scene.one.endpoint, GHENT, headers);

    expect([status, data]).toEqual([412, undefined]);
    expect(errors).toMatchObject([{ extensions: { code: 'REVISION_NOT_REACHED', revision } }]);
  });

  it.each(['-1', 'newest', '1.5', '9'.repeat(16)])('%s is none, and is refused', async (text) => {
    const headers = { 'hansa-min-revision': text };
    const { status, errors } = await askAt(scene.one.endpoint, GHENT, headers);

    expect(status).toBe(400);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('several gateways before several servers', () => {
  it('answer any request each, whoever has answered the one before', async () => {
    const { one, other } = scene;
    const services = await Promise.all(
      [one, other].map(({ endpoint }) => readService('hansa', endpoint)),
    );
    const gateways = await Promise.all(services.map((service) => startTestGateway([service])));
    onTestFinished(
      async () => void (await Promise.all(gateways.map((gateway) => gateway.close()))),
    );
    await pauseReplay();
    let revision = 0;
    for (const { endpoint } of [...gateways, ...gateways]) {
      const name = `Ghent after ${revision}`;
      const headers = { 'hansa-min-revision': String(await rename(name)) };
      const answer = await askAt(endpoint, GHENT, headers);

      expect(nameIn(answer)).toBe(name);
      expect(answer.revision).toBeGreaterThan(revision);
      ({ revision } = answer);
    }
  });
});

describe('a replica that is lost', () => {
  it('in the middle of load fails no request, and serves again when it is back', async () => {
    const { one, other, postgres } = scene;
    const stopping = new AbortController();
    const answers: Answered[] = [];
    const load = [one, other, one, other].map(async ({ endpoint }) => {
      for (let revision = 0; !stopping.signal.aborted;) {
        const headers = { 'hansa-min-revision': String(revision) };
        const answer = await askAt(endpoint, GHENT, headers);
        answers.push(answer);
        if (revisionIn(answer) < revision) throw new Error('It went back in time');
        ({ revision } = answer);
      }
    });
    await sleep(200);
    await postgres.replica.kill();
    await rename('Ghent without a replica');
    await Promise.all([one, other].map(({ hansa }) => hansa.sees(/The replica \S+ is away/)));
    await postgres.replica.start();
    await Promise.all([isReady(one), isReady(other)]);
    await sleep(200);
    stopping.abort();
    await Promise.all(load);

    expect(answers.filter(({ status, errors }) => status !== 200 || errors)).toEqual([]);
    expect(answers.length).toBeGreaterThan(20);
    expect(answers.slice(-4).map(nameIn)).toEqual(Array(4).fill('Ghent without a replica'));
  });

  it('without a word holds no request up for longer than stated', async () => {
    const proxy = await startProxy(scene.postgres.replica.url);
    const { endpoint, open } = await startOwnServer(proxy.url);
    onTestFinished(() => proxy.close());
    await askAt(endpoint, GHENT);
    proxy.fallSilent();
    const startedAt = performance.now();
    const answer = await askAt(endpoint, GHENT);

    expect(nameIn(answer)).toMatch(/^Ghent/);
    expect(performance.now() - startedAt).toBeLessThan(STALE_AT_MOST_MS);
    expect(open.replicas.statuses).toEqual([{ state: 'AWAY', revision: null }]);
  });

  it('to writes of its own is not asked any more, and the log says why', async () => {
    await scene.postgres.replica.promote();
    await scene.one.hansa.sees(/The replica \S+ is away \(it is no standby/);
    const name = `Ghent ${await rename('Ghent of the primary')}`;
    await rename(name);
    const read = async () => nameIn(await askAt(scene.one.endpoint, GHENT));

    await expect.poll(read, { timeout: STALE_AT_MOST_MS, interval: 5 }).toBe(name);
    expect(await scene.one.state()).toBe('AWAY');
  });
});
