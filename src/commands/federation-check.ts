import {
  type CheckReport,
  type MemberCheck,
  checkFederation,
  checkMember,
  describeOutcome,
} from '../federation/registry/check-members.js';
import { isSame } from '../federation/registry/composition/subgraph-differences.js';
import { describeChange, describeNotes, failureOf } from './federation-outcome.js';
import { print } from './terminal.js';
import { withRegistry } from './with-registry.js';

export async function runFederationCheck(name?: string, url?: string): Promise<void> {
  const report = await withRegistry((registry) =>
    name === undefined ? checkFederation(registry) : checkMember(registry, { name, url }),
  );
  const text = describeReport(report);
  if (text) print(text);
  if (!report.ok) throw failureOf(report);
}

function describeReport(report: CheckReport): string {
  const { ownChange, members, ok, version } = report;
  const own = ownChange?.ok ? [describeChange(ownChange, 'Hansa itself has changed.')] : [];
  const all = [...own, ...members.flatMap(describeMember)];
  if (!ok) return all.join('\n');
  if (members.length === 0) all.push(`The federation is Hansa alone, at version ${version}.`);
  return [...all, ...describeNotes(report)].join('\n');
}

function describeMember(check: MemberCheck): string[] {
  const { name, url, problems, differences } = check;
  if (problems.length > 0) return [`${name}: not good, see below`, ...listDifferences(check)];
  if (!differences) return [`${name}: could be registered`];
  if (isSame(differences)) return [`${name}: as registered`];
  return [
    `${name}: ${describeOutcome(check)}`,
    ...listDifferences(check),
    `  Take it in: hansa federation register ${name} ${url}`,
  ];
}

function listDifferences({ differences }: MemberCheck): string[] {
  const { added = [], removed = [], changed = [] } = differences ?? {};
  return [
    ...added.map((coordinate) => `  + ${coordinate}`),
    ...removed.map((coordinate) => `  - ${coordinate}`),
    ...changed.map((coordinate) => `  ~ ${coordinate}`),
  ];
}
