/** A phone and a copy of it both signed: what was paid twice, how much of it counts, who can mend it. (protocol §5) */

import { isPastFork } from '../../core/accounts/counting.ts';
import { paidBy } from '../../core/accounts/movements.ts';
import type { Transfer } from '../../core/accounts/state.ts';
import type { DeviceId, EntryId, MemberId, UnitId } from '../../core/ids.ts';
import { primaryDevice } from '../../core/membership/select.ts';
import type { Context } from '../../core/module.ts';
import { compareNodes } from '../../core/order.ts';
import { type Estate, estateOf, unitsOf } from './phones.ts';

export type ForkedPayment = {
  readonly id: EntryId;
  readonly to: MemberId;
  readonly unit: UnitId;
  readonly amount: number;
  /** What of it is in the books; the rest the payer owes again. */
  readonly counted: number;
  /** Its payee's phone had taken it up: only such count. */
  readonly accepted: boolean;
};

export type ForkView = {
  readonly device: DeviceId;
  readonly member: MemberId;
  readonly mine: boolean;
  /** This very phone is the one. */
  readonly here: boolean;
  /** Claimed time of the first entry that stands twice, ms. */
  readonly since: number;
  /** By unit, minor units: what was paid from there on, how much of it counts, and how much may count at most. */
  readonly units: readonly {
    readonly unit: UnitId;
    readonly paid: number;
    readonly counted: number;
    readonly cover: number;
  }[];
  /** In the order of the books; what was taken back is left out. */
  readonly payments: readonly ForkedPayment[];
  /** The member has another phone that can sign. */
  readonly isBack: boolean;
  /** What passes on from it; `null`: it was not called lost yet. */
  readonly estate: Estate | null;
};

export const forks = (_: Record<string, never>, context: Context): readonly ForkView[] =>
  [...context.state.log.forks.keys()].sort().flatMap((device) => forkOf(context, device) ?? []);

export const fork = (
  { device }: { readonly device: DeviceId },
  context: Context,
): { readonly fork: ForkView | null } => ({
  fork: context.state.log.forks.has(device) ? forkOf(context, device) : null,
});

function forkOf(context: Context, device: DeviceId): ForkView | null {
  const { state, self } = context;
  const forked = state.log.forks.get(device);
  const member = state.membership.devices.get(device)?.member;
  if (forked === undefined || member === undefined) return null;
  const payments = paymentsPast(context, device);
  return {
    device,
    member,
    mine: member === self.member,
    here: device === self.device,
    since: state.log.nodes.get(forked.proof[0])?.claimedAt ?? 0,
    units: unitsOf(state).flatMap((unit) => {
      const ofUnit = payments.filter((each) => each.unit === unit);
      const sum = (of: (payment: ForkedPayment) => number): number => ofUnit.reduce((all, each) => all + of(each), 0);
      if (ofUnit.length === 0) return [];
      return [
        {
          unit,
          paid: sum(({ amount }) => amount),
          counted: sum(({ counted }) => counted),
          cover: forked.cover.get(unit) ?? 0,
        },
      ];
    }),
    payments,
    isBack: primaryDevice(state, member) !== undefined,
    estate: estateOf(context, device, member),
  };
}

export function paymentsPast({ state }: Pick<Context, 'state'>, device: DeviceId): ForkedPayment[] {
  const { transfers } = state.accounts;
  return paidBy(state, device)
    .flatMap((id) => transfers.get(id) ?? [])
    .filter((transfer) => isPastFork(state, transfer) && transfer.reclaims.length === 0)
    .flatMap((transfer) => {
      const node = state.log.nodes.get(transfer.id);
      return node === undefined ? [] : [{ node, transfer }];
    })
    .sort((left, right) => compareNodes(left.node, right.node))
    .map(({ transfer }) => paymentOf(transfer));
}

const paymentOf = ({ id, to, unit, amount, counted, accepts }: Transfer): ForkedPayment => ({
  id,
  to: to as string as MemberId,
  unit,
  amount,
  counted,
  accepted: accepts.length > 0,
});
