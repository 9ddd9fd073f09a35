/**
 * All that passed between two accounts by their deals: what each bound itself to, what was given and paid, what was confirmed, and what is
 * still owed. The words of ValueFlows 1.0 beside each; every line but the last kind is one entry.
 */
import { currentAccount } from '../../core/accounts/custody/current.ts';
import { heldAccounts } from '../../core/accounts/held.ts';
import type { AccountId, EntryId, UnitId } from '../../core/ids.ts';
import type { Context } from '../../core/module.ts';
import { compareNodes } from '../../core/order.ts';
import { recordsOf } from '../../core/records.ts';
import type { GroupState } from '../../core/state.ts';
import type { DealRecord } from './apply.ts';
import { claimOf } from './claims.ts';
import { listingOf } from './listing-of.ts';
import { pays, standingOf } from './standing.ts';

/** *commitment* and *event* and *claim* are ValueFlows' own; an *acknowledgement* is what the receiver says of an event. */
export type FlowKind = 'commitment' | 'event' | 'acknowledgement' | 'claim';

export type FlowView = {
  readonly is: FlowKind;
  /** *give*: what the deal is about; *pay*: what is returned for it. *alone*: nobody confirmed it. *contest*: it was not so. */
  readonly what: 'give' | 'pay' | 'receive' | 'alone' | 'contest';
  readonly deal: EntryId;
  readonly title: string;
  /** Whose word it is, or who is bound, or who owes. */
  readonly account: AccountId;
  /** The entry that says it; of a claim none does: the deal. */
  readonly entry: EntryId;
  /** Percent of the whole, where it is of a part. */
  readonly part: number | null;
  readonly price: { readonly unit: UnitId; readonly amount: number } | null;
  /** What is given in return beside units, as it was agreed; '' for nothing. */
  readonly other: string;
  readonly claimedAt: number;
};

export type BetweenArgs = {
  /** One of them this phone holds. */
  readonly account: AccountId;
  readonly other: AccountId;
};

/** In the order that all phones share, whatever their clocks say; what is owed now comes last. Nothing for whoever holds neither. */
export function between({ account, other }: BetweenArgs, context: Context): readonly FlowView[] {
  const { state } = context;
  const held = heldAccounts(context);
  if (!held.has(account) && !held.has(other)) return [];
  const isOf = (party: AccountId, each: AccountId): boolean => party === each || currentAccount(state, party) === each;
  const flows = recordsOf<DealRecord | undefined>(state, 'market').flatMap(([, record]) => {
    if (record === undefined) return [];
    const { provider, receiver } = record;
    const isTheirs =
      (isOf(provider, account) && isOf(receiver, other)) || (isOf(provider, other) && isOf(receiver, account));
    return isTheirs ? flowsOf(state, record) : [];
  });
  return flows.sort(inOrder(state));
}

/** What is put away has no place any more but that it came first. */
const inOrder =
  ({ log: { nodes } }: GroupState) =>
  (left: FlowView, right: FlowView): number => {
    if (left.is === 'claim' || right.is === 'claim') return Number(left.is === 'claim') - Number(right.is === 'claim');
    const [one, other] = [nodes.get(left.entry), nodes.get(right.entry)];
    if (one !== undefined && other !== undefined) return one === other ? 0 : compareNodes(one, other);
    if (one === other) return left.claimedAt - right.claimedAt;
    return one === undefined ? -1 : 1;
  };

function flowsOf(state: GroupState, record: DealRecord): readonly FlowView[] {
  const { provider, receiver, agreed } = record;
  const about = {
    deal: record.id,
    title: listingOf(state, record.listing)?.title ?? '',
    part: null,
    price: null,
    other: '',
  } as const;
  const { terms } = standingOf(state, record);
  const bound =
    agreed === null ? null : { ...about, is: 'commitment' as const, entry: agreed.id, claimedAt: agreed.claimedAt };
  const claim = claimOf(state, record);
  return [
    ...(bound === null ? [] : [{ ...bound, what: 'give' as const, account: provider }]),
    ...(bound === null || terms === null || (terms.price === null && terms.other === '')
      ? []
      : [{ ...bound, what: 'pay' as const, account: receiver, price: terms.price, other: terms.other }]),
    ...record.deliveries.flatMap(({ id, claimedAt, part, received, alone, contested }): readonly FlowView[] => [
      { ...about, is: 'event', what: 'give', account: provider, entry: id, part, claimedAt },
      ...(received === null ? [] : [said('receive', receiver, received, part)]),
      ...(alone === null || received !== null ? [] : [said('alone', provider, alone, part)]),
      ...(contested === null || received !== null ? [] : [said('contest', receiver, contested, part)]),
    ]),
    ...record.pays.flatMap((id): readonly FlowView[] => {
      const paid = state.accounts.transfers.get(id);
      if (paid === undefined || terms === null || !pays(state, record, terms, id)) return [];
      const price = { unit: paid.unit, amount: paid.counted };
      const claimedAt = state.log.nodes.get(id)?.claimedAt ?? record.changedAt;
      return [{ ...about, is: 'event', what: 'pay', account: receiver, entry: id, price, claimedAt }];
    }),
    ...(claim === null
      ? []
      : [
          {
            ...about,
            ...{ is: 'claim' as const, what: 'pay' as const, account: claim.from, entry: record.id },
            ...{ price: { unit: claim.unit, amount: claim.amount }, claimedAt: claim.claimedAt },
          },
        ]),
  ];

  function said(
    what: FlowView['what'],
    account: AccountId,
    { id, claimedAt }: { readonly id: EntryId; readonly claimedAt: number },
    part: number,
  ): FlowView {
    return { ...about, is: 'acknowledgement', what, account, entry: id, part, claimedAt };
  }
}
