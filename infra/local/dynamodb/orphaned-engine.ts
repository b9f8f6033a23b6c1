import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** Remembers our engine, so that the next start can end it if we are killed before we can. */
export function recordEngine(record: string, processId: number | undefined): void {
  writeFileSync(record, JSON.stringify({ processId }));
}

export function forgetEngine(record: string): void {
  rmSync(record, { force: true });
}

/** Ends the engine that a killed platform left running on this database, and no other process. */
export async function endOrphanedEngine(record: string, databaseFile: string): Promise<void> {
  const processId = recordedProcess(record);
  if (processId !== undefined && isEngineOn(processId, databaseFile)) {
    process.kill(processId, 'SIGTERM');
    for (let waited = 0; waited < 100 && isEngineOn(processId, databaseFile); waited++) await pause(20);
    if (isEngineOn(processId, databaseFile)) process.kill(processId, 'SIGKILL');
  }
  forgetEngine(record);
}

function recordedProcess(record: string): number | undefined {
  try {
    const { processId } = JSON.parse(readFileSync(record, 'utf8'));
    return Number.isInteger(processId) ? processId : undefined;
  } catch {
    return undefined;
  }
}

function isEngineOn(processId: number, databaseFile: string): boolean {
  const command = commandLine(processId);
  return command.includes('dynoxide') && command.includes(databaseFile);
}

function commandLine(processId: number): string {
  try {
    if (existsSync('/proc/self')) return readFileSync(`/proc/${processId}/cmdline`, 'utf8');
    return spawnSync('ps', ['-o', 'args=', '-p', String(processId)], { encoding: 'utf8' }).stdout ?? '';
  } catch {
    return '';
  }
}
