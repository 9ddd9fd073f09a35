/**
 * Whose word on the name of an account counts. Names stand outside the log, so this decides nothing but what is shown.
 * (protocol §1, "beside the log")
 */
import type { AccountId, DeviceId } from '../../ids.ts';
import type { GroupState } from '../../state.ts';
import { custodyEnd } from './ends.ts';
import { wasTakenFrom } from './keepers.ts';
import { keeps } from './state.ts';

/**
 * 2: the device keeps the account. 1: it kept it once, or is a phone of the member who opened it. 0: its word counts for
 * nothing. A function of the set of entries alone, so that phones which hold the same ones show the same name.
 */
export function namingRank(state: GroupState, device: DeviceId, account: AccountId): 0 | 1 | 2 {
  const entrusted = state.accounts.entrusted.get(account);
  if (entrusted === undefined) return 0;
  const tips = [...(state.log.chains.get(device)?.tips.values() ?? [])];
  if (tips.some((chain) => keeps(chain, account)) && !wasTakenFrom(state, device, account)) return 2;
  const keptIt = tips.some((chain) => chain.custody.has(account)) || wasEnded(state, device, account);
  return keptIt || state.membership.devices.get(device)?.member === entrusted.openedBy ? 1 : 0;
}

/** A device that heard of the end of its custody has put the account out of its books. */
const wasEnded = (state: GroupState, device: DeviceId, account: AccountId): boolean =>
  (state.restrictions.bySubject.get(device) ?? []).some((id) => custodyEnd(state, id)?.account === account);
