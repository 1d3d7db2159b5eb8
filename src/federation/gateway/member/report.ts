import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import type { FailureCode } from './failure.js';

/** How a member has fared in one request, the worst of its answers. */
export type MemberStatus = 'OK' | 'ERRORS' | FailureCode;

/** What `extensions.members` of an answer says of each member that was needed for it. */
export interface MemberReport {
  name: string;
  /** ERRORS: it has answered, with errors of its own. */
  status: MemberStatus;
  /** Of its slowest answer. */
  durationMs: number;
  /** Those that were sent; 0 when it was left alone. */
  requests: number;
  /**
   * What it has answered of types that others declare, too, as `Type.field`; types that it alone declares hang on these.
   * Left out for Hansa, which has answered all the rest.
   */
  fields?: string[];
}

const fromBestToWorst: readonly MemberStatus[] = [
  'OK',
  'ERRORS',
  'MEMBER_BAD_ANSWER',
  'MEMBER_TIMEOUT',
  'MEMBER_UNAVAILABLE',
];

/** Collects what the members did for one request. */
export class RequestReport {
  readonly #startedAt = performance.now();
  readonly #members = new Map<string, MemberReport>();

  get ageMs(): number {
    return performance.now() - this.#startedAt;
  }

  /** By name. */
  get members(): MemberReport[] {
    const members = [...this.#members.values()].map((member) => ({
      ...member,
      durationMs: Math.round(member.durationMs * 10) / 10,
    }));
    return members.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  }

  countRequest(member: string): void {
    this.#of(member).requests += 1;
  }

  addAnswer(member: string, status: MemberStatus, durationMs: number): void {
    const report = this.#of(member);
    report.durationMs = Math.max(report.durationMs, durationMs);
    this.worsen(member, status);
  }

  addFields(member: string, fields: readonly string[]): void {
    const report = this.#of(member);
    report.fields = [...new Set([...(report.fields ?? []), ...fields])].toSorted();
  }

  worsen(member: string, status: MemberStatus): void {
    const report = this.#of(member);
    if (fromBestToWorst.indexOf(status) > fromBestToWorst.indexOf(report.status)) {
      report.status = status;
    }
  }

  #of(name: string): MemberReport {
    const known = this.#members.get(name);
    if (known) return known;
    const report: MemberReport = { name, status: 'OK', durationMs: 0, requests: 0 };
    this.#members.set(name, report);
    return report;
  }
}

const reports = new WeakMap<object, RequestReport>();

/** The report of the request that has this context. */
export function reportOf(context: object): RequestReport {
  const known = reports.get(context);
  if (known) return known;
  const report = new RequestReport();
  reports.set(context, report);
  return report;
}

/** Adds `extensions.members` to every answer that a member was needed for. */
export const reportMembers: GatewayPlugin = {
  onExecute: ({ args: { contextValue } }) => ({
    onExecuteDone({ result, setResult }) {
      if (Symbol.asyncIterator in result) return;
      const { members } = reportOf(contextValue);
      if (members.length > 0) {
        setResult({ ...result, extensions: { ...result.extensions, members } });
      }
    },
  }),
};
