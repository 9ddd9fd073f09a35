/** What the entries about one door come to. */

import type { DeviceId, EntryId } from '../../core/ids.ts';
import type { LogNode } from '../../core/log.ts';
import { bytesToHex } from '../../lib/bytes.ts';
import type { ChannelId } from '../../wire/relay.ts';
import type { ClosePayload, OpenPayload, SharePayload } from './entries.ts';

export type DoorRecord = {
  /** The entry that opened it. */
  readonly entry: EntryId;
  readonly door: ChannelId;
  readonly opener: Uint8Array;
  readonly says: string;
  readonly place: string;
  readonly listed: boolean;
  /** The seed, each time it was locked to some phones. */
  readonly sharings: readonly { readonly to: readonly DeviceId[]; readonly box: Uint8Array }[];
  readonly closed: boolean;
};

export const subjectOf = ({ id, kind, payload }: LogNode): EntryId | null => {
  if (kind === 'door.open') return id;
  return kind === 'door.share' || kind === 'door.close' ? (payload as SharePayload | ClosePayload).ref : null;
};

/** The opening comes first: what else is said of a door names it. */
export function fold(value: unknown, { id, kind, payload }: LogNode): unknown {
  if (kind === 'door.open') {
    const { door, opener, says, place, listed, to, box } = payload as OpenPayload;
    const name = bytesToHex(door) as ChannelId;
    const record = { entry: id, door: name, opener, says, place, listed: listed === true, sharings: [{ to, box }] };
    return { ...record, closed: false } satisfies DoorRecord;
  }
  const record = value as DoorRecord;
  if (kind === 'door.close') return { ...record, closed: true };
  const { to, box } = payload as SharePayload;
  return { ...record, sharings: [...record.sharings, { to, box }] };
}

export const isSettled = (value: unknown): boolean => (value as DoorRecord).closed;
