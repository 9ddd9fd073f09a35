/** Who keeps an account now, by what this phone has heard, and which device takes up what is paid to it. (protocol §2) */
import type { ChainState } from '../../chain.ts';
import type { AccountId, DeviceId, EntryId, MemberId } from '../../ids.ts';
import { isSound, primaryDevice } from '../../membership/select.ts';
import type { GroupState } from '../../state.ts';
import { custodyEnd } from './ends.ts';
import { custodyKey, keeps } from './state.ts';

export type Keeper = {
  readonly device: DeviceId;
  readonly member: MemberId;
  /** `false`: that phone signs nothing more, so somebody else has to be named. */
  readonly sound: boolean;
};

/** `null`: it is on its way from one phone to another, or lies where nobody has taken it up. */
export function keeperOf(state: GroupState, account: AccountId): Keeper | null {
  const keepers: Keeper[] = [];
  for (const [device, { tips }] of state.log.chains) {
    for (const chain of tips.values()) {
      if (chain.member === null || !keeps(chain, account) || wasTakenFrom(state, device, account)) continue;
      keepers.push({ device, member: chain.member, sound: isSound(state, { device, member: chain.member }) });
    }
  }
  return keepers.find(({ sound }) => sound) ?? keepers[0] ?? null;
}

/** A lost phone goes on believing that it keeps the account. */
export const wasTakenFrom = ({ closing }: GroupState, device: DeviceId, account: AccountId): boolean =>
  closing.takeovers.has(device) || closing.takeovers.has(custodyKey(device, account));

/** Sorted. */
export const keptHere = (state: GroupState, chain: ChainState): AccountId[] =>
  [...state.accounts.entrusted.keys()].filter((account) => keeps(chain, account)).sort();

/** The phone that a member uses, and the entry that opened its chain: what a handover names. */
export function phoneOf(
  state: GroupState,
  member: MemberId,
): { readonly device: DeviceId; readonly opening: EntryId } | null {
  const device = primaryDevice(state, member);
  return device === undefined ? null : { device: device.device, opening: device.openedBy };
}

/**
 * The device that takes up what is paid to an account: its keeper's, or the phone that its member uses. `null`: nobody has
 * such an account or phone; the account is on its way; its keeper's phone has ended; its owner took it over.
 */
export function takerOf(state: GroupState, account: AccountId): DeviceId | null {
  const { entrusted, takenOver } = state.accounts;
  if (!entrusted.has(account)) return phoneOf(state, account as string as MemberId)?.device ?? null;
  const keeper = takenOver.has(account) ? null : keeperOf(state, account);
  return keeper?.sound ? keeper.device : null;
}

/** Who is to have an account that was given on from a lost phone and waits for the books to be closed; `null`: it does not. */
export function passedOn(state: GroupState, account: AccountId): MemberId | null {
  const keeper = keeperOf(state, account);
  for (const ref of state.restrictions.byEntry.keys()) {
    const end = custodyEnd(state, ref);
    if (end?.account !== account || wasTakenFrom(state, end.device, account)) continue;
    // It had gone to somebody else before, and the lost phone had nothing left to give.
    if (keeper !== null && keeper.device !== end.device) continue;
    return state.membership.devices.get(end.toDevice)?.member ?? null;
  }
  return null;
}
