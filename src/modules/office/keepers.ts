/** Who keeps an account now, by what this phone has heard. */
import { custodyKey, keeps } from '../../core/accounts/custody/state.ts';
import type { ChainState } from '../../core/chain.ts';
import type { AccountId, DeviceId, EntryId, MemberId } from '../../core/ids.ts';
import { isSound, primaryDevice } from '../../core/membership/select.ts';
import type { GroupState } from '../../core/state.ts';

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
      if (chain.member === null || !keeps(chain, account) || wasTakenOver(state, device, account)) continue;
      keepers.push({ device, member: chain.member, sound: isSound(state, { device, member: chain.member }) });
    }
  }
  return keepers.find(({ sound }) => sound) ?? keepers[0] ?? null;
}

/** A lost phone goes on believing that it keeps the account. */
const wasTakenOver = ({ closing }: GroupState, device: DeviceId, account: AccountId): boolean =>
  closing.takeovers.has(device) || closing.takeovers.has(custodyKey(device, account));

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
