import { readFileSync } from 'node:fs';
import { codeOf } from './error.js';

/** Whether a pid belongs to something that runs; what ended but still waits for its parent is dead. */
export function isAlive(pid: number): boolean {
  return isKnown(pid) && !['Z', 'X'].includes(statOf(pid)?.[0] ?? '');
}

/** When a pid started, in clock ticks since boot; null where the system does not tell. */
export function readStart(pid: number): string | null {
  return statOf(pid)?.[19] ?? null;
}

/** The command line of a pid, null where the system does not tell; empty for what has ended. */
export function readArguments(pid: number): string[] | null {
  return readProc(pid, 'cmdline')?.split('\0') ?? null;
}

function isKnown(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Fields of /proc/PID/stat from the third on: the second, a name in brackets, may hold spaces. */
function statOf(pid: number): string[] | undefined {
  const stat = readProc(pid, 'stat');
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function readProc(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}
