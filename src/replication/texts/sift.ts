/**
 * Which changes of a text may be shown to Automerge at all, found without it.
 *
 * A change is held against what it builds upon, never against what came beside it: so it is refused everywhere or nowhere,
 * whoever heard what first. Whatever builds on a refused change is refused with it.
 */
import type { DeviceId, EntryId } from '../../core/ids.ts';
import { actorOf, foundersActor } from './actors.ts';
import { readChange, type TextChangeHead } from './read-change.ts';

/** A change as the log has it. */
export type LoggedChange = {
  readonly entry: EntryId;
  readonly device: DeviceId;
  /** The entries of the changes it builds on; none: it builds on the founders' text alone. */
  readonly refs: readonly EntryId[];
  readonly bytes: Uint8Array;
};

export type SiftedChange = LoggedChange & {
  readonly hash: string;
  /** Automerge's names of the newest changes it builds on, in order. */
  readonly parents: readonly string[];
  /** All that it builds upon, itself left out, in the order of the log. */
  readonly past: readonly EntryId[];
  /** The number of its last operation: the next one begins one higher. */
  readonly lastOperation: number;
  readonly seq: number;
  readonly actor: string;
};

/** The founders' change as all others see it. */
export type FirstChange = { readonly hash: string; readonly lastOperation: number };

/** `changes` in the order of the log: what one builds upon stands before it. */
export function sift(
  document: string,
  first: FirstChange,
  changes: readonly LoggedChange[],
  quarantined: ReadonlySet<EntryId>,
): Map<EntryId, SiftedChange> {
  const sound = new Map<EntryId, SiftedChange>();
  for (const change of changes) {
    if (quarantined.has(change.entry)) continue;
    const sifted = siftOne(document, first, change, sound);
    if (sifted !== null) sound.set(change.entry, sifted);
  }
  return sound;
}

function siftOne(
  document: string,
  first: FirstChange,
  change: LoggedChange,
  sound: ReadonlyMap<EntryId, SiftedChange>,
): SiftedChange | null {
  const head = readChange(change.bytes);
  if (!head.ok || head.value.actor !== actorOf(change.device, document)) return null;
  const bases = change.refs.map((ref) => sound.get(ref));
  if (!bases.every((base) => base !== undefined)) return null;
  const pastIds = new Set(bases.flatMap((base) => [...base.past, base.entry]));
  const past = [...sound.values()].filter(({ entry }) => pastIds.has(entry));
  if (!fits(head.value, first, bases, past) || !isNextOfItsActor(head.value, past, sound)) return null;
  const { hash, seq, actor, parents, firstOperation, operations } = head.value;
  const lastOperation = firstOperation + operations - 1;
  return { ...change, hash, seq, actor, parents, past: past.map(({ entry }) => entry), lastOperation };
}

/**
 * It builds on exactly what its entry says, and counts on from there. Automerge also names the last change of the same author,
 * though what the entry says builds upon that already.
 */
function fits(
  { actor, seq, parents, others, firstOperation }: TextChangeHead,
  first: FirstChange,
  bases: readonly SiftedChange[],
  past: readonly SiftedChange[],
): boolean {
  const own = past.filter((each) => each.actor === actor && each.seq === seq - 1);
  const named = bases.length === 0 ? [first.hash] : [...bases, ...own].map(({ hash }) => hash);
  const expected = [...new Set(named)].sort();
  if (expected.length !== parents.length || expected.some((hash, at) => hash !== parents[at])) return false;
  const known = new Set([foundersActor, ...past.map(({ actor }) => actor)]);
  if (!others.every((actor) => known.has(actor))) return false;
  return firstOperation === 1 + Math.max(first.lastOperation, ...bases.map(({ lastOperation }) => lastOperation));
}

/**
 * A device changes a text on top of all it has changed in it. Of two changes with one number, which only a device that is
 * out of order makes, the earlier in the order of the log stands.
 */
function isNextOfItsActor(
  { actor, seq }: TextChangeHead,
  past: readonly SiftedChange[],
  sound: ReadonlyMap<EntryId, SiftedChange>,
): boolean {
  const before = past.filter((each) => each.actor === actor).length;
  return seq === before + 1 && [...sound.values()].every((each) => each.actor !== actor || each.seq !== seq);
}
