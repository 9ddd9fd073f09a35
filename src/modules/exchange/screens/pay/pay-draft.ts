import type { EntryId, MemberId, UnitId } from '../../../../core/ids.ts';
import type { Commands } from '../../../../view/view-types.ts';

/** A payment while it is being written. Amounts are minor units, `null` while nothing is entered. */
export type PayDraft = {
  readonly members: readonly MemberId[];
  /** Several payees are being chosen. */
  readonly several: boolean;
  /** `null`: the group's first. */
  readonly unit: UnitId | null;
  readonly split: 'same' | 'own';
  readonly amount: number | null;
  readonly own: Readonly<Record<MemberId, number | null>>;
  readonly memo: string;
  readonly gift: boolean;
  /** The request that it answers. */
  readonly answers: EntryId | null;
};

export const emptyPay: PayDraft = {
  members: [],
  several: false,
  unit: null,
  split: 'same',
  amount: null,
  own: {},
  memo: '',
  gift: false,
  answers: null,
};

export const payDraftKey = (group: string): string => `pay/${group}`;

/** A payment to somebody else no longer answers the request. */
export const withMembers = (draft: PayDraft, members: readonly MemberId[]): PayDraft => ({
  ...draft,
  members,
  answers: draft.answers !== null && members.length === 1 && members[0] === draft.members[0] ? draft.answers : null,
});

export const toggled = (members: readonly MemberId[], member: MemberId): readonly MemberId[] =>
  members.includes(member) ? members.filter((each) => each !== member) : [...members, member];

const amountFor = (draft: PayDraft, member: MemberId): number | null =>
  draft.split === 'own' && draft.members.length > 1 ? (draft.own[member] ?? null) : draft.amount;

/** `null` until everybody chosen has an amount. */
export function toPayArgs(draft: PayDraft, unit: UnitId): Commands['exchange.pay'] | null {
  const to = draft.members.flatMap((member) => {
    const amount = amountFor(draft, member);
    return amount === null || amount === 0 ? [] : [{ member, amount }];
  });
  if (to.length === 0 || to.length < draft.members.length) return null;
  return { to, unit, memo: draft.memo.trim(), gift: draft.gift, answers: draft.answers };
}
