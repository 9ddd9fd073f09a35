/**
 * `account.pass`: the phone that kept an account is lost, and its member has no other. Two coordinators name the device that is
 * to have it; as with a revoked device it goes there when the books are closed. (protocol §2, §8)
 */
import type { ChainState } from '../../chain.ts';
import { accountId, deviceId, entryId, listOf, payloadOf, type Read } from '../../fields.ts';
import type { EntryId } from '../../ids.ts';
import type { Standing } from '../../kind.ts';
import { act } from '../../mandates/act.ts';
import { addRestriction } from '../../restrictions.ts';
import type { GroupState } from '../../state.ts';
import { recountDevice } from '../counting.ts';
import { judgeReceiver } from './receiving.ts';
import { keeps } from './state.ts';

const shape = {
  account: accountId,
  /** The lost one. */
  device: deviceId,
  /** The entry that opened the chain of the device that is to have the account. */
  ref: entryId,
  /** The last entries of the lost device that its signers had seen: up to there what it paid from the account stands. */
  refs: listOf(entryId, 64),
};
type PassPayload = Read<typeof shape>;

export const passAccount = act<PassPayload>({
  decode: payloadOf(shape),
  enough: ['coordinators', 'members'],
  judge: ({ account, device, ref, refs }, at) => {
    const { state } = at;
    if (!refs.every((id) => state.log.nodes.get(id)?.device === device)) return 'cut-of-another';
    if (!isKeptBy(at, { account, device, refs })) return 'not-in-custody';
    return judgeReceiver({ account, ref, from: device }, at);
  },
  onGroup: ({ account, device, ref, refs }, { state, entry }) => {
    const toDevice = state.log.nodes.get(ref)?.device;
    if (toDevice === undefined) return;
    addRestriction(state, { is: 'custody-end', entry: entry.id, device, account, toDevice, cut: refs });
    recountDevice(state, device);
  },
});

/** By what the signers had seen of it. */
const isKeptBy = ({ chainAt }: Standing, { account, device, refs }: Pick<PassPayload, 'account' | 'device' | 'refs'>) =>
  refs.some((id) => chainAt(id).custody.get(account)?.device === device);

/**
 * A device that hears of it pays no more from that account; what it could still spend waits for the closing. As a removal it
 * stands whatever becomes of the one that put it into words: others stood behind it.
 */
export function applyCustodyEnd(state: GroupState, chain: ChainState, id: EntryId): void {
  const restriction = state.restrictions.byEntry.get(id);
  if (restriction?.is !== 'custody-end' || restriction.device !== chain.device) return;
  if (keeps(chain, restriction.account)) chain.custody.delete(restriction.account);
}
