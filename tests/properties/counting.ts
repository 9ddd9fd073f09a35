/** Payments that count with another amount than they may, reckoned payment by payment. */
import { type ForkPool, forkPoolOf } from '../../src/core/accounts/fork-pools.ts';
import type { Transfer } from '../../src/core/accounts/state.ts';
import { sealedAmount } from '../../src/core/closing/sealed.ts';
import type { DeviceId } from '../../src/core/ids.ts';
import { wholeLog } from '../../src/core/restrictions.ts';
import type { GroupState } from '../../src/core/state.ts';
import { sum } from './books.ts';

/** Empty when all is as it must be. */
export function miscounted(state: GroupState): string[] {
  const transfers = [...state.accounts.transfers.values()];
  return [...transfers.flatMap((transfer) => faultsOf(state, transfer)), ...coversOverdrawn(state, transfers)];
}

function faultsOf(state: GroupState, transfer: Transfer): string[] {
  const { id, amount, counted, fallen, accepts, reclaims, fromDevice } = transfer;
  const says = (fault: string): string[] => [`${id} of ${amount} counts ${counted}: ${fault}`];
  if (reclaims.length > 0) return counted === 0 ? [] : says('it was taken back');
  const sealed = sealedAmount(state, transfer);
  if (sealed !== null && sealed > 0) return counted === sealed ? [] : says(`it was sealed with ${sealed}`);
  if (isPast(state, transfer)) {
    if (counted > 0 && accepts.length === 0) return says('nobody accepted it');
    if (fallen < 0 || fallen > counted) return says(`${fallen} of it falls on the keeper`);
    return counted <= amount ? [] : says('it is more than was paid');
  }
  if (fallen !== 0) return says('its keeper stands for it, who did not fork');
  const member = state.log.nodes.get(id)?.member;
  const cutOff = [...state.restrictions.byEntry.values()].some(
    (each) =>
      (each.is === 'cutoff' && (each.device === fromDevice || each.member === member)) ||
      (each.is === 'custody-end' && each.device === fromDevice && each.account === transfer.from),
  );
  if (!cutOff) return counted === amount ? [] : says('nothing stands against its payer');
  return counted === 0 || counted === amount ? [] : says('a cutoff leaves all of it or nothing');
}

/** Beyond a fork of its device; of what a member's own account paid, of any that shares a cover with one. */
function isPast(state: GroupState, { from, fromDevice, seq }: Transfer): boolean {
  const own = state.accounts.entrusted.has(from)
    ? state.log.forks.get(fromDevice)?.seq
    : poolOf(state, fromDevice)?.from.get(fromDevice);
  return own !== undefined && seq >= own;
}

const poolOf = (state: GroupState, device: DeviceId): ForkPool | null =>
  forkPoolOf(state, device, state.log.forks, wholeLog);

/** Beyond a fork no more counts than its cover, on all phones that share it, unless a closing had settled more. */
function coversOverdrawn(state: GroupState, transfers: readonly Transfer[]): string[] {
  return [...state.log.forks.keys()].flatMap((device) => {
    const { from, cover } = poolOf(state, device) ?? { from: new Map<DeviceId, number>(), cover: new Map() };
    const past = transfers.filter((each) => from.has(each.fromDevice) && isPast(state, each));
    const charged = sum(past.map((each) => (state.accounts.entrusted.has(each.from) ? each.counted - each.fallen : 0)));
    const settled = past.filter((transfer) => (sealedAmount(state, transfer) ?? 0) > 0);
    const open = past.filter((transfer) => !settled.includes(transfer));
    const left = Math.max(0, sum(cover.values()) - sum(settled.map(({ counted }) => counted)));
    const counted = sum(open.map((transfer) => transfer.counted)) - charged;
    return counted <= left ? [] : [`beyond its fork ${device} counts ${counted} of ${left}`];
  });
}

/** What each sealed checkpoint settled, in words that compare. */
export const settledBy = (state: GroupState): Map<string, string> =>
  new Map(
    state.closing.sealed.map(({ checkpoint, exceptional, ended, passed, amounts }) => [
      checkpoint,
      JSON.stringify([[...exceptional].sort(), [...ended].sort(), [...passed].sort(), [...amounts].sort()]),
    ]),
  );
