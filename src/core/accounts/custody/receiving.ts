/** Which device an account may go to. (protocol §2) */
import type { AccountId, DeviceId, EntryId } from '../../ids.ts';
import type { Standing } from '../../kind.ts';
import { keepersIn } from './appointing.ts';
import { passedAsSeenBy } from './ends.ts';

type Receiving = {
  readonly account: AccountId;
  /** The entry that opened the chain of the device that is to have it. */
  readonly ref: EntryId;
  /** The device that has it. */
  readonly from: DeviceId;
  /** What came back, for the device that took the account: whatever the group has said since of who keeps it. */
  readonly rest?: boolean;
};

/** The opening of a device of some member; for a group account of one of its keepers. By what the chain had seen. */
export function judgeReceiver(
  { account, ref, from, rest = false }: Receiving,
  { state, chain }: Standing,
): string | null {
  const opening = state.log.nodes.get(ref);
  if (opening?.seq !== 0 || opening.member === null || opening.verdict.is !== 'valid') return 'no-such-device';
  if (opening.device === from) return 'to-oneself';
  if (passedAsSeenBy(chain, state, { device: opening.device, account })) return 'passed-from-it';
  if (rest) return null;
  return keepersIn(state, chain, account)?.keepers?.includes(opening.member) === false ? 'not-a-keeper' : null;
}
