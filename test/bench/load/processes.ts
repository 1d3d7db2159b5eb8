import { readFileSync } from 'node:fs';

/** The most memory that a process ever had, as Linux tells it; undefined once it is gone. */
export function peakOf(pid: number): number | undefined {
  const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(read(`/proc/${pid}/status`) ?? '') ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1000;
}

/** Linux counts time on processors in hundredths of a second. */
const MS_PER_TICK = 10;

/** Time that a process has had on processors, in milliseconds. */
export const cpuMsOf = (pid: number): number => ticksOf(pid).own * MS_PER_TICK;

/** The same of a PostgreSQL: of the process that started the others, of those, and of those that have ended. */
export function cpuMsOfPostgres(pid: number): number {
  const children = (read(`/proc/${pid}/task/${pid}/children`) ?? '').split(' ').filter(Boolean);
  const { own, ofEnded } = ticksOf(pid);
  const ofChildren = children.reduce((total, child) => total + ticksOf(Number(child)).own, 0);
  return (own + ofEnded + ofChildren) * MS_PER_TICK;
}

/** From the fields utime, stime, cutime and cstime; a name in brackets before them may hold spaces. */
function ticksOf(pid: number): { own: number; ofEnded: number } {
  const stat = read(`/proc/${pid}/stat`) ?? '';
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15).map(Number);
  return { own: user + system, ofEnded: endedUser + endedSystem };
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
