/** Folds the list of a text's changes, in the order that all phones share. */
import { founderOf } from '../../core/founded-texts.ts';
import type { DeviceId, EntryId, MemberId } from '../../core/ids.ts';
import type { LogNode } from '../../core/log.ts';
import { standsNow } from '../../core/membership/standing.ts';
import type { Context } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { recordOf, textOf } from './documents.ts';
import type { ChangePayload } from './entries.ts';
import { foundings } from './foundings.ts';

export type TextChange = {
  readonly entry: EntryId;
  readonly device: DeviceId;
  readonly member: MemberId | null;
  /** What the author's clock said, ms. Only for showing. */
  readonly claimedAt: number;
};

export function subjectOf({ kind, payload }: LogNode): EntryId | null {
  const text = kind === 'document.change' ? textOf(payload as ChangePayload) : null;
  return text === null ? null : recordOf(text);
}

export const fold = (value: unknown, { id, device, member, claimedAt }: LogNode): readonly TextChange[] => [
  ...((value as readonly TextChange[] | undefined) ?? []),
  { entry: id, device, member, claimedAt },
];

/** What an entry founded is put away as that entry's table says, and the agreement never. */
export function isSettled(value: unknown, state: GroupState): boolean {
  const [first] = value as readonly TextChange[];
  const node = first && state.log.nodes.get(first.entry);
  const text = node === undefined ? null : textOf(node.payload as ChangePayload);
  const founder = text === null ? null : founderOf(text);
  return founder !== null && foundings[founder.is].isSettled(state, founder.entry);
}

/** Every valid change of a text, also what was said beyond a removal or a fork. Oldest first. */
const allChanges = ({ records }: GroupState, text: string): readonly TextChange[] =>
  (records.get('texts')?.get(recordOf(text))?.value as readonly TextChange[] | undefined) ?? [];

export type CountedChange = TextChange & { readonly refs: readonly EntryId[]; readonly bytes: Uint8Array };

/**
 * The changes that a text is made of. What somebody wrote after being cut off, or after a fork, counts only where a
 * change that stands was built upon it: its author had read it, and could have taken it out.
 */
export function changes({ document }: { readonly document: string }, { state }: Context): readonly CountedChange[] {
  const counted = new Set<EntryId>();
  const all = allChanges(state, document).map((change) => {
    const payload = state.log.nodes.get(change.entry)?.payload as ChangePayload;
    return { ...change, refs: payload.refs, bytes: payload.change };
  });
  // From the newest, so that what a change builds upon comes after it.
  for (const { entry, refs } of [...all].reverse()) {
    if (!counted.has(entry) && !standsNow(state, entry)) continue;
    for (const id of [entry, ...refs]) counted.add(id);
  }
  return all.filter(({ entry }) => counted.has(entry));
}
