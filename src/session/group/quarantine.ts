/**
 * The changes of texts that this phone found Automerge to refuse, so that no start of the app meets them again. Another
 * version may judge otherwise, and tries each once more.
 */
import type { EntryId, GroupId } from '../../core/ids.ts';
import type { PhoneStore } from '../ports/phone-store.ts';

const keyOf = (group: GroupId): string => `quarantine/${group}`;

type Kept = { readonly judgedBy: string; readonly entries: readonly EntryId[] };

/** Of all texts of a group. */
export async function readQuarantine(phone: PhoneStore, group: GroupId, judgedBy: string): Promise<Set<EntryId>> {
  const kept = (await phone.setting(keyOf(group))) as Kept | null | undefined;
  return new Set(kept?.judgedBy === judgedBy ? kept.entries : []);
}

export const keepQuarantine = (
  phone: PhoneStore,
  group: GroupId,
  judgedBy: string,
  entries: readonly EntryId[],
): Promise<void> => phone.putSetting(keyOf(group), { judgedBy, entries } satisfies Kept);
