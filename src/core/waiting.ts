/** Entries that came before what they build upon. Never part of the state: only of what this phone still hopes for. */
import { dependenciesOf, type VerifiedEntry } from './entry.ts';
import type { EntryId } from './ids.ts';
import type { Log } from './log.ts';

/** A flood of entries that lead nowhere may not fill a cheap phone; what is dropped can be asked for again. (protocol §1) */
export const maxWaiting = 20_000;
export const maxWaitingBytes = 16 * 1024 * 1024;
const nobody: readonly VerifiedEntry[] = [];

/** What of an entry's links this phone does not have. A loop, for it is run for every entry of a catch-up. */
export function missingOf(log: Log, links: readonly EntryId[]): readonly EntryId[] {
  const missing: EntryId[] = [];
  for (const id of links) if (!log.nodes.has(id)) missing.push(id);
  return missing;
}

/** `missing`: what it names and this phone does not have; at least one. */
export function letWait(
  log: Log,
  arrived: VerifiedEntry,
  missing: readonly EntryId[],
  most = { entries: maxWaiting, bytes: maxWaitingBytes },
): void {
  const { id, bytes } = arrived.entry;
  if (log.waiting.has(id)) return;
  log.waiting.set(id, arrived);
  log.waitingBytes += bytes.length;
  for (const wanted of missing) {
    const dependents = log.wanted.get(wanted);
    if (dependents) dependents.add(id);
    else log.wanted.set(wanted, new Set([id]));
  }
  for (const oldest of log.waiting.values()) {
    if (log.waiting.size <= most.entries && log.waitingBytes <= most.bytes) break;
    stopWaiting(log, oldest);
  }
}

/** It was admitted, refused, or is hoped for no more. Harmless for an entry that never waited. */
export function stopWaiting(log: Log, { entry }: VerifiedEntry): void {
  if (!log.waiting.delete(entry.id)) return;
  log.waitingBytes -= entry.bytes.length;
  for (const wanted of dependenciesOf(entry)) {
    const dependents = log.wanted.get(wanted);
    dependents?.delete(entry.id);
    if (dependents?.size === 0) log.wanted.delete(wanted);
  }
}

/** An entry was admitted: yields those that waited for it, to be tried again; what misses more goes on waiting. */
export function takeWaitingFor(log: Log, id: EntryId): readonly VerifiedEntry[] {
  const dependents = log.wanted.get(id);
  if (dependents === undefined) return nobody;
  log.wanted.delete(id);
  return [...dependents].flatMap((dependent) => log.waiting.get(dependent) ?? []);
}
