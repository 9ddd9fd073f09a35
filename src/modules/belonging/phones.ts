/** The phones of one member, what each may spend, and what lost ones leave. (protocol §2, §8) */
import { purseOf } from '../../core/accounts/purse.ts';
import { rightKey } from '../../core/chain.ts';
import { foreseenEstate, revocation, revocationOf } from '../../core/closing/inheriting.ts';
import { accountOfMember, type DeviceId, type EntryId, type MemberId, type UnitId } from '../../core/ids.ts';
import { isSound, primaryDevice } from '../../core/membership/select.ts';
import type { Context } from '../../core/module.ts';
import { standingCutoffs } from '../../core/restrictions.ts';
import type { GroupState } from '../../core/state.ts';

export type AmountIn = { readonly unit: UnitId; readonly amount: number };

/** *frozen*: it and a copy of it both signed. *lost*: it was called lost. *refused*: another phone of the member refused it. */
export type PhoneStanding = 'sound' | 'frozen' | 'lost' | 'refused';

export type Estate = {
  readonly revocation: EntryId;
  readonly heir: DeviceId;
  /** *waits*: until the books close. *taken*: the heir has it. *nothing*: the lost phone had two histories. */
  readonly is: 'waits' | 'taken' | 'nothing';
  /** As this phone knows the lost one's last entries; minor units, never below zero. */
  readonly amounts: readonly AmountIn[];
  /** What was lent meanwhile, and is given back out of it first. */
  readonly lent: readonly AmountIn[];
};

export type PhoneOfMine = {
  readonly device: DeviceId;
  readonly here: boolean;
  /** Others pay to it. */
  readonly primary: boolean;
  readonly byGuardians: boolean;
  readonly standing: PhoneStanding;
  /** Claimed time of what it signed last, ms; `null` where those entries are not at hand. */
  readonly wroteAt: number | null;
  /** What it may spend now; nothing unless it is sound. */
  readonly may: readonly AmountIn[];
  readonly estate: Estate | null;
};

/** In the order in which they came in. */
export function phones(_: Record<string, never>, context: Context): readonly PhoneOfMine[] {
  const { state, self } = context;
  const primary = primaryDevice(state, self.member)?.device;
  return devicesOf(state, self.member).map((device) => ({
    device,
    here: device === self.device,
    primary: device === primary,
    byGuardians: state.membership.devices.get(device)?.byGuardians ?? false,
    standing: standingOf(state, device, self.member),
    wroteAt: wroteAtOf(state, device),
    may: unitsOf(state).map((unit) => ({ unit, amount: purseOf(state, { member: self.member, device }, unit).may })),
    estate: estateOf(context, device, self.member),
  }));
}

/** For somebody who is to say which of a member's phones are lost. */
export type PhoneOf = {
  readonly device: DeviceId;
  /** Others pay to it. */
  readonly primary: boolean;
  /** Claimed time of what it signed last, ms; `null` where those entries are not at hand. */
  readonly wroteAt: number | null;
};

/** In the order in which they came in. */
export function phonesOf({ member }: { readonly member: MemberId }, { state }: Context): readonly PhoneOf[] {
  const primary = primaryDevice(state, member)?.device;
  return devicesOf(state, member).map((device) => ({
    device,
    primary: device === primary,
    wroteAt: wroteAtOf(state, device),
  }));
}

function wroteAtOf(state: GroupState, device: DeviceId): number | null {
  const tips = [...(state.log.chains.get(device)?.tips.keys() ?? [])];
  const times = tips.flatMap((tip) => state.log.nodes.get(tip)?.claimedAt ?? []);
  return times.length === 0 ? null : Math.max(...times);
}

/** A device that forked at its opening came in twice and is one phone. */
export const devicesOf = (state: GroupState, member: MemberId): DeviceId[] => [
  ...new Set(state.membership.members.get(member)?.devices.map(({ device }) => device)),
];

export const unitsOf = (state: GroupState): UnitId[] => (state.membership.founding?.units ?? []).map(({ id }) => id);

function standingOf(state: GroupState, device: DeviceId, member: MemberId): PhoneStanding {
  if (isSound(state, { device, member })) return 'sound';
  const [ended] = standingCutoffs(state, device, null);
  if (ended !== undefined) return ended.reason === 'veto' ? 'refused' : 'lost';
  return state.log.forks.has(device) ? 'frozen' : 'lost';
}

/** `null`: nobody called it lost, so nothing of it passes on. */
export function estateOf({ state, chainAt }: Context, device: DeviceId, member: MemberId): Estate | null {
  const entry = revocationOf(state, device);
  const heir = entry === null ? undefined : revocation(state, entry)?.heir;
  if (entry === null || heir === undefined) return null;
  const account = accountOfMember(member);
  const left = foreseenEstate({ state, chainAt }, device);
  const takers = devicesOf(state, member).flatMap((each) => [...(state.log.chains.get(each)?.tips.values() ?? [])]);
  const taken = takers.some(({ inherited }) => inherited.has(device));
  const [heirChain] = state.log.chains.get(heir)?.tips.values() ?? [];
  const amountsIn = (rights: ReadonlyMap<string, number> | undefined): AmountIn[] =>
    unitsOf(state)
      .map((unit) => ({ unit, amount: Math.max(0, rights?.get(rightKey(account, unit)) ?? 0) }))
      .filter(({ amount }) => amount > 0);
  return {
    revocation: entry,
    heir,
    is: taken ? 'taken' : left === null ? 'nothing' : 'waits',
    amounts: amountsIn(left?.rights),
    lent: amountsIn(heirChain?.advances),
  };
}
