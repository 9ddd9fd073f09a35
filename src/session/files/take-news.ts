/** Takes in the news that a file brings. Nothing of it is believed because of the file: every entry is checked. (protocol §12) */
import type { DeviceId, MemberId } from '../../core/ids.ts';
import { epochContext } from '../../core/membership/epochs.ts';
import { bytesToHex } from '../../lib/bytes.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { decodeNewsFile, decodeNewsHead, type NewsHead, type NewsPart } from '../../wire/news-file.ts';
import { decodeStatement } from '../../wire/statement.ts';
import type { FileRefusal, OpenedFile } from '../api.ts';
import { keepEpochKeys } from '../group/epoch-keys.ts';
import type { OpenGroup } from '../group/open-group.ts';
import { openTraffic } from '../group/traffic.ts';
import type { Identity } from '../ports/identity.ts';
import type { GoOn } from './api.ts';
import { receiveInPortions } from './portions.ts';
import { openBatches } from './sealed-batches.ts';

type Opened = { readonly open: OpenGroup; readonly key: Uint8Array; readonly head: NewsHead };

/** Codes: those of `FileRefusal`, 'other-group', 'given-up'. */
export async function takeNews(
  identity: Identity,
  groups: readonly OpenGroup[],
  file: Uint8Array,
  goOn: GoOn,
): Promise<Result<OpenedFile, FileRefusal>> {
  const parts = decodeNewsFile(file);
  if (!parts.ok) return err({ code: parts.error });
  const opened = await openForOneOf(identity, groups, parts.value);
  if (!opened.ok) return opened;
  const { open, key, head } = opened.value;
  const entries = await openBatches(identity, key, parts.value[0]?.slice(1) ?? []);
  if (entries === null) return err({ code: 'damaged' });
  const fresh = await receiveInPortions(open, entries, goOn);
  if (fresh === null) return err({ code: 'given-up' });
  await keepEpochKeys(open, [key]);
  for (const parcel of head.parcels) await open.profiles.receive(parcel, open.books.state);
  if (head.have !== null) await open.haves.receive(head.have, open.books.state);
  open.changed();
  return ok({ is: 'merged', group: open.group, fresh, from: speakerOf(open, head) });
}

/** The group that it is for, found by trying this phone's keys. */
async function openForOneOf(
  identity: Identity,
  groups: readonly OpenGroup[],
  parts: readonly NewsPart[],
): Promise<Result<Opened, FileRefusal>> {
  const [first, ...others] = parts;
  for (const open of groups) {
    const keys = [...open.local.epochKeys].reverse();
    const found =
      (await firstOpening(identity, keys, first)) ?? (await byMissedRotation(identity, open, keys, first, others));
    if (found === null) continue;
    const head = decodeNewsHead(found.head);
    return head.ok ? ok({ open, key: found.key, head: head.value }) : err({ code: head.error });
  }
  return err({ code: 'other-group' });
}

async function firstOpening(identity: Identity, keys: readonly Uint8Array[], part: NewsPart | undefined) {
  if (part === undefined) return null;
  for (const key of keys) {
    const head = await openTraffic(identity, key, part[0], 'file');
    if (head !== null) return { key, head };
  }
  return null;
}

/** A key from a box is worth something only if it opens the news: whoever sealed those had it. */
async function byMissedRotation(
  identity: Identity,
  open: OpenGroup,
  keys: readonly Uint8Array[],
  first: NewsPart | undefined,
  others: readonly NewsPart[],
) {
  for (const part of others) {
    const opened = await firstOpening(identity, keys, part);
    const head = opened && decodeNewsHead(opened.head);
    if (!head?.ok || head.value.box === null) continue;
    const inside = await identity.unlock(head.value.box, open.me.box, epochContext(open.group));
    const found = inside && (await firstOpening(identity, [inside.plaintext], first));
    if (found) return found;
  }
  return null;
}

/** Who made it, so that an answer can be made for them. */
function speakerOf({ books, me }: OpenGroup, { have }: NewsHead): MemberId | null {
  const statement = have && decodeStatement(have);
  if (!statement?.ok) return null;
  const device = books.state.membership.devices.get(bytesToHex(statement.value.device) as DeviceId);
  return device === undefined || device.member === me.self.member ? null : device.member;
}
