import type { AccountId, MemberId, UnitId } from '../../../../core/ids.ts';
import type { Commands } from '../../../../view/view-types.ts';

/** An account while it is being opened. */
export type OpenDraft = {
  readonly is: 'office' | 'group';
  readonly name: string;
  readonly photo: Uint8Array | null;
  /** Minor units; a unit left out: nothing may be owed. */
  readonly limits: Readonly<Record<UnitId, number | null>>;
  /** Of a group account, beside me. */
  readonly keepers: readonly MemberId[];
  /** It pays only what all have decided. */
  readonly decided: boolean;
};

/** As many as the rules let keep one account of the group. */
export const keepersMost = 7;

export const emptyOpen: OpenDraft = { is: 'office', name: '', photo: null, limits: {}, keepers: [], decided: true };

export const toOpenArgs = ({ is, limits, keepers, decided }: OpenDraft, me: MemberId): Commands['office.open'] => ({
  limits: Object.fromEntries(Object.entries(limits).map(([unit, limit]) => [unit, limit ?? 0])),
  keepers: is === 'group' ? [me, ...keepers.filter((each) => each !== me)] : null,
  decided: is === 'group' && decided,
});

/** An account is called after the entry that opens it. */
export const accountOpenedBy = (entries: readonly string[]): AccountId | null =>
  (entries.at(-1) as AccountId | undefined) ?? null;
