/**
 * Showing a newcomer, who has nothing yet, that a checkpoint is sealed and what the books come to there. (decision 0023)
 *
 * What counts here are signatures, not verdicts: whatever names the whole group cannot be judged by who holds a part of it. Of
 * enough closers one at least is honest, and seals only what its own books found sound. Who the closers are hangs, by hashes
 * alone, on a checkpoint that the newcomer was told of beforehand. So closers who were chosen since are not believed.
 */
import { bytesToHex } from '../../lib/bytes.ts';
import type { Entry } from '../entry.ts';
import type { DeviceId, EntryId } from '../ids.ts';
import type { Registry } from '../module.ts';
import type { GroupState } from '../state.ts';
import { sealedBase } from './bases.ts';
import { quorumOf } from './quorum.ts';
import type { Checkpoint } from './state.ts';

/** A link is given out again and again; one that is older than so many closings brings the whole history. */
const lineMax = 24;

/** Entries that show it: the checkpoint, those under it, the choice of their closers, and the seals. Empty: nothing does. */
export function entriesProving(state: GroupState, checkpoint: Checkpoint): EntryId[] {
  const base = sealedBase(state, checkpoint);
  if (base === null) return [];
  const line: EntryId[] = [];
  for (let at: Checkpoint | undefined = checkpoint; at?.closers === checkpoint.closers && line.length < lineMax; ) {
    line.push(at.entry);
    at = at.previous === null ? undefined : state.closing.checkpoints.get(at.previous);
  }
  return [checkpoint.closers, ...line, ...base.seals];
}

type ReadCheckpoint = { readonly ref: EntryId | null; readonly refs: readonly EntryId[]; readonly closers: EntryId };
type ReadClosers = { readonly closers: readonly { readonly device: DeviceId }[] };
type ReadSeal = { readonly ref: EntryId; readonly base: Uint8Array | null };

export type Proven = { readonly root: string; readonly cut: readonly EntryId[] };

/**
 * `signed`: entries whose own signature holds. `closed`: how the id of a checkpoint begins that is known to be sealed.
 * `null`: they do not show that this one is, or rests on it.
 */
export function provenBase(
  registry: Registry,
  signed: readonly Entry[],
  checkpoint: EntryId,
  closed: Uint8Array,
): Proven | null {
  const byId = new Map(signed.map((entry) => [entry.id, entry]));
  const read = <P>(id: EntryId | null, kind: string): P | null => {
    const entry = id === null ? undefined : byId.get(id);
    const decoded = entry?.kind === kind ? registry.kinds.get(kind)?.decode(entry.payload) : undefined;
    return decoded?.ok ? (decoded.value as P) : null;
  };
  const top = read<ReadCheckpoint>(checkpoint, 'checkpoint');
  if (top === null || !restsOn(checkpoint)) return null;
  const devices = new Set(read<ReadClosers>(top.closers, 'closers.set')?.closers.map(({ device }) => device));
  const sealers = new Map<string, Set<DeviceId>>();
  for (const { id, device } of signed) {
    const seal = read<ReadSeal>(id, 'seal');
    if (seal?.ref !== checkpoint || seal.base === null || !devices.has(device)) continue;
    const root = bytesToHex(seal.base);
    sealers.set(root, (sealers.get(root) ?? new Set()).add(device));
  }
  for (const [root, by] of sealers) if (by.size >= quorumOf(devices.size)) return { root, cut: top.refs };
  return null;

  function restsOn(from: EntryId): boolean {
    const known = bytesToHex(closed);
    let at: EntryId | null = from;
    for (let step = 0; at !== null && step < lineMax; step += 1) {
      const said: ReadCheckpoint | null = read<ReadCheckpoint>(at, 'checkpoint');
      if (said === null || said.closers !== top?.closers) return false;
      if (at.startsWith(known)) return true;
      at = said.ref;
    }
    return false;
  }
}
