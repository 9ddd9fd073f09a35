/** Leaving the group: first come to zero, or leave what is there to whom the group has named. (protocol §6) */
import { purseOf } from '../../core/accounts/purse.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { type DeviceId, idToBytes, type MemberId, type UnitId } from '../../core/ids.ts';
import { policyNow } from '../../core/membership/policies.ts';
import { coordinators, primaryDevice } from '../../core/membership/select.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import { ok, type Result } from '../../lib/result.ts';
import { devicesOf, unitsOf } from './phones.ts';
import { refused } from './refusals.ts';

/** What stands in the way in one unit; `null`: nothing. */
export type Obstacle =
  /** Neighbours gave more than I did: first I give. */
  | 'below-zero'
  /** I gave more, and the group names nobody who takes what is left. */
  | 'above-zero'
  /** Something is on its way to this phone. */
  | 'arriving'
  /** It is another phone of mine that may spend it. */
  | 'elsewhere';

export type LeavingView = {
  readonly units: readonly {
    readonly unit: UnitId;
    readonly balance: number;
    readonly obstacle: Obstacle | null;
    /** What goes to `takes`. */
    readonly goes: number;
  }[];
  /** Whose account takes what is left; `null`: a leaver comes to zero first. */
  readonly takes: MemberId | null;
  readonly ready: boolean;
  /** Nobody answers for the group after me. */
  readonly lastCoordinator: boolean;
  /** Further phones of mine that end with this. */
  readonly otherPhones: number;
};

export function leaving(_: Record<string, never>, context: Context): LeavingView {
  const { state, self } = context;
  const takes = takerOf(context);
  const units = unitsOf(state).map((unit) => {
    const { balance } = purseOf(state, self, unit);
    const obstacle = obstacleIn(context, unit, takes);
    return { unit, balance, obstacle, goes: obstacle === null ? balance : 0 };
  });
  const all = coordinators(state);
  return {
    units,
    takes,
    ready: units.every(({ obstacle }) => obstacle === null),
    lastCoordinator: all.length === 1 && all[0] === self.member,
    otherPhones: devicesOf(state, self.member).length - 1,
  };
}

/** The member named by the policy, if they can be paid and are not the one who leaves. */
function takerOf({ state, self }: Context): MemberId | null {
  const named = policyNow(state, 'leaving');
  const member = state.membership.members.get(named as MemberId)?.member;
  return member === undefined || member === self.member || primaryDevice(state, member) === undefined ? null : member;
}

function obstacleIn({ state, self }: Context, unit: UnitId, takes: MemberId | null): Obstacle | null {
  const { balance, may, arriving } = purseOf(state, self, unit);
  if (arriving > 0) return 'arriving';
  if (balance < 0) return 'below-zero';
  if (balance === 0) return null;
  if (takes === null) return 'above-zero';
  return may < balance ? 'elsewhere' : null;
}

const codes = {
  'below-zero': 'belonging.still-below-zero',
  'above-zero': 'belonging.still-above-zero',
  arriving: 'belonging.still-arriving',
  elsewhere: 'belonging.spend-elsewhere',
} as const satisfies Record<Obstacle, string>;

/** What is left is paid like anything else, and then the membership ends for all of the member's phones. */
export function leave(_: Record<string, never>, context: Context): Result<readonly Draft[], Refusal> {
  const { state, self } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const view = leaving({}, context);
  const [obstacle] = view.units.flatMap((each) => each.obstacle ?? []);
  if (obstacle !== undefined) return refused(codes[obstacle]);
  const taker = view.takes === null ? undefined : primaryDevice(state, view.takes);
  const payments = view.units
    .filter(({ goes }) => goes > 0)
    .map(({ unit, goes }) => payment(self.member, taker, unit, goes));
  if (payments.some((each) => each === null)) return refused('belonging.nobody-to-take-it');
  const others = devicesOf(state, self.member).filter((device) => device !== self.device);
  const cut = others.flatMap((device) => [...(state.log.chains.get(device)?.tips.keys() ?? [])]);
  return ok([
    ...payments.flatMap((each) => each ?? []),
    { kind: 'member.leave', payload: { refs: cut.sort().map(idToBytes) } },
  ]);
}

function payment(
  from: MemberId,
  to: { readonly member: MemberId; readonly device: DeviceId } | undefined,
  unit: UnitId,
  amount: number,
): Draft | null {
  if (to === undefined) return null;
  const parties = { from: idToBytes(from), to: idToBytes(to.member), toDevice: idToBytes(to.device) };
  return { kind: 'pay', payload: { ...parties, unit, amount, gift: true } };
}
