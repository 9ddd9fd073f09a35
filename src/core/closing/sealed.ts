/** What sealed checkpoints say of a payment. */
import { type CustodyKey, custodyKey } from '../accounts/custody/state.ts';
import type { Transfer } from '../accounts/state.ts';
import type { AccountId, DeviceId, EntryId } from '../ids.ts';
import { isAtOrUnder, type Log } from '../log.ts';
import { type Part, wholeLog } from '../restrictions.ts';
import type { GroupState } from '../state.ts';
import type { Checkpoint, Closing, SealedPeriod, Takeover } from './state.ts';

/** The part of the log that lies in a cut: at or below one of its tips. */
export function insideOf(log: Log, cut: readonly EntryId[]): Part {
  let tips: Map<DeviceId, EntryId[]> | null = null;
  return (id) => {
    // Made when first asked: of a period in which nobody forked or was cut off, nothing is asked.
    tips ??= tipsByDevice(log, cut);
    const device = log.nodes.get(id)?.device;
    return device !== undefined && (tips.get(device) ?? []).some((tip) => isAtOrUnder(log, id, tip));
  };
}

function tipsByDevice(log: Log, cut: readonly EntryId[]): Map<DeviceId, EntryId[]> {
  const tips = new Map<DeviceId, EntryId[]>();
  for (const tip of cut) {
    const device = log.nodes.get(tip)?.device;
    if (device !== undefined) tips.set(device, [...(tips.get(device) ?? []), tip]);
  }
  return tips;
}

/** The sealed checkpoint in which an entry came to lie first; `null`: it is in no closed period yet. */
export function closingOf(state: GroupState, entry: EntryId): Checkpoint | null {
  const period = state.closing.sealed.find(({ cut }) => insideOf(state.log, cut)(entry));
  return (period && state.closing.checkpoints.get(period.checkpoint)) ?? null;
}

/** What a payment counts with by the earliest sealed checkpoint that settled it; `null`: none has. */
export function sealedAmount(state: GroupState, transfer: Transfer, periods = state.closing.sealed): number | null {
  for (const { cut, exceptional, amounts } of periods) {
    const amount = exceptional.has(transfer.fromDevice)
      ? amounts.get(transfer.id)
      : insideOf(state.log, cut)(transfer.id)
        ? transfer.amount
        : undefined;
    if (amount !== undefined) return amount;
  }
  return null;
}

/** `account`: of what was said, the one it gives from; one in custody may end before its device does. */
type Said = { readonly id: EntryId; readonly device: DeviceId; readonly account?: AccountId };

/** Said by a device beyond the tip at which its end was sealed: its heir has what was left there. (§2) */
export function isSealedBeyond({ log, closing }: GroupState, said: Said, periods = closing.sealed): boolean {
  const first = periods.find((period) => endsIn(period, said));
  return first !== undefined && !insideOf(log, first.cut)(said.id);
}

/** Asked of every period for every payment: the name of what passed on is put together only where something did. */
const endsIn = ({ ended, passed }: SealedPeriod, { device, account }: Omit<Said, 'id'>): boolean =>
  ended.has(device) || (account !== undefined && passed.size > 0 && passed.has(custodyKey(device, account)));

/**
 * Said by a device beyond where an heir took over what it left. It ends there though the closing should come undone: what
 * the heir has taken up, it may have spent.
 */
export function isPastTakeover({ log, closing }: GroupState, { id, device, account }: Said, part: Part): boolean {
  // In most villages no phone was ever lost.
  if (closing.takeovers.size === 0) return false;
  const ofAccount = account ? takeoversOf(closing, custodyKey(device, account)) : [];
  return [...takeoversOf(closing, device), ...ofAccount].some(({ by, tip }) => part(by) && !isAtOrUnder(log, id, tip));
}

const takeoversOf = ({ takeovers }: Closing, of: DeviceId | CustodyKey): readonly Takeover[] => takeovers.get(of) ?? [];

/** `from`: the account that it gives from, if it gives. */
export function isSaidPastItsEnd(state: GroupState, id: EntryId, from?: AccountId): boolean {
  const node = state.log.nodes.get(id);
  if (node === undefined) return false;
  const said = { id, device: node.device, ...(from && { account: from }) };
  return isSealedBeyond(state, said) || isPastTakeover(state, said, wholeLog);
}

/** An heir that had not ended itself has what was left, so no other one takes it up. */
export const isTakenOver = (state: GroupState, lost: DeviceId | CustodyKey): boolean =>
  (state.closing.takeovers.get(lost) ?? []).some(({ by }) => {
    const node = state.log.nodes.get(by);
    return node !== undefined && !isSealedBeyond(state, node);
  });

/**
 * What it could spend, or could from that one account, has passed to its heir: nothing that it still pays will count, even if
 * the revocation was taken back.
 */
export const hasEnded = ({ closing }: GroupState, device: DeviceId, account?: AccountId): boolean =>
  closing.takeovers.has(device) ||
  (account !== undefined && closing.takeovers.has(custodyKey(device, account))) ||
  closing.sealed.some((period) => endsIn(period, { device, ...(account && { account }) }));
