/** People who write one text, with a desk in a real room, and no log beside: what the log would say is said here. */
import type { DeviceId, EntryId } from '../../../src/core/ids.ts';
import type { LoggedChange } from '../../../src/replication/texts/sift.ts';
import { createTextDesk, type TextDesk, type TextLog } from '../../../src/replication/texts/text-desk.ts';
import { startTextRoom } from '../../session/text-room.ts';

export const founded = 'Be kind.';
export const document = 'agreement';
export const [ana, bea] = ['a1'.repeat(32), 'b2'.repeat(32)] as [DeviceId, DeviceId];
export const nobodyQuarantined: ReadonlySet<EntryId> = new Set();

/** The name of the n-th entry; the order of the log is that of their numbers. */
export const entry = (number: number): EntryId => number.toString(16).padStart(64, '0') as EntryId;

export const newDesk = (): TextDesk => createTextDesk({ start: startTextRoom, after: () => () => undefined });

export const logOf = (changes: readonly LoggedChange[]): TextLog => ({ document, founded, changes });

/** What a device's phone would sign next, having seen `base` of these changes. */
export async function written(
  desk: TextDesk,
  log: TextLog,
  by: DeviceId,
  text: string,
  base: readonly EntryId[] = [],
): Promise<LoggedChange> {
  const made = await desk.write(log, nobodyQuarantined, by, base, text);
  if (made === null) throw new Error('there is nothing to write');
  return { entry: entry(log.changes.length + 1), device: by, refs: made.refs, bytes: made.bytes };
}
