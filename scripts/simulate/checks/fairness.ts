/** What those may count on who keep the rules. */

import { custodyKey, standsInFor } from '../../../src/core/accounts/custody/state.ts';
import { knowingAll } from '../../../src/core/accounts/duties.ts';
import type { Transfer } from '../../../src/core/accounts/state.ts';
import { insideOf, isSaidPastItsEnd } from '../../../src/core/closing/sealed.ts';
import { dutiesDue } from '../../../src/core/duties-due.ts';
import type { AccountId, DeviceId, EntryId } from '../../../src/core/ids.ts';
import { usesFor } from '../../../src/core/membership/inviting.ts';
import { isSound } from '../../../src/core/membership/select.ts';
import { restrictionsOn } from '../../../src/core/restrictions.ts';
import type { GroupState } from '../../../src/core/state.ts';
import { registry } from '../../../src/modules/core.ts';
import { type Check, type Healed, isTrue } from './check.ts';

/** Devices that belong to the group, may speak, and do by themselves what is due. */
const working = ({ phones }: Healed, state: GroupState): Set<DeviceId> =>
  new Set(
    phones.flatMap(({ working: works, self }) =>
      works && state.membership.devices.has(self.device) && isSound(state, self) ? [self.device] : [],
    ),
  );

export const onFirstPhone =
  (check: (healed: Healed, state: GroupState) => readonly string[]): Check =>
  (healed) => {
    const [phone] = healed.phones;
    return phone === undefined ? [] : check(healed, phone.state);
  };

export const noHonestFork = onFirstPhone(({ world }, { log }) =>
  world.phones.flatMap((phone) =>
    isTrue(phone) && log.forks.has(phone.self.device) ? [`${phone.name} kept every rule and is forked`] : [],
  ),
);

/** Beyond the end of a lost phone over which the books were closed. (§8) */
const isPastItsEnd = ({ log, closing }: GroupState, { id, fromDevice, from }: Transfer): boolean => {
  const end = closing.sealed.find(
    ({ ended, passed }) => ended.has(fromDevice) || passed.has(custodyKey(fromDevice, from)),
  );
  return end !== undefined && !insideOf(log, end.cut)(id);
};

/** What a thief had moved to a device that the heir has already, and the number at which it was first taken up there. (§8) */
function movedFromBeyondAnEnd(state: GroupState, device: DeviceId): { readonly amount: number; readonly from: number } {
  const { nodes } = state.log;
  const moves = state.accounts.passages.filter(
    ({ given, taken, is }) => is === 'move' && nodes.get(taken)?.device === device && isSaidPastItsEnd(state, given),
  );
  const grants = moves.flatMap(({ given }) => state.accounts.claims.get(given)?.grants ?? []);
  const amount = grants.reduce((total, [, granted]) => total + granted, 0);
  return { amount, from: Math.min(...moves.map(({ taken }) => nodes.get(taken)?.seq ?? 0)) };
}

/**
 * What one who keeps the rules paid and another took up stands, whoever else lies. Of one to whom a thief had moved what the
 * heir has already, as much as was moved may not: it is spent last, and what was paid before stands. (§5, §8)
 */
export const noConfirmedTradeLost = onFirstPhone(({ world }, state) => {
  const sound = new Set(world.phones.filter(isTrue).map(({ self }) => self.device));
  for (const phone of world.phones) if (!isTrue(phone)) sound.delete(phone.self.device);
  const traded = [...state.accounts.transfers.values()]
    .filter(({ fromDevice, toDevice, accepts }) => sound.has(fromDevice) && sound.has(toDevice) && accepts.length > 0)
    .filter((transfer) => !isPastItsEnd(state, transfer));
  return [...new Set(traded.map(({ fromDevice }) => fromDevice))].flatMap((device) => {
    const moved = movedFromBeyondAnEnd(state, device);
    const short = traded.filter((each) => each.fromDevice === device && each.counted !== each.amount);
    const lost = short.reduce((total, { amount, counted }) => total + amount - counted, 0);
    if (lost <= moved.amount && short.every(({ seq, counted, amount }) => seq >= moved.from && counted < amount))
      return [];
    return short.map(({ id }) => `${id} was accepted and does not count`);
  });
});

/** Every pay is accepted or declined, and what was declined taken back. (§3.2) */
export const liveness = onFirstPhone((healed, state) => {
  const { accounts, membership } = state;
  const able = working(healed, state);
  const chains = [...able].flatMap((device) => [...(state.log.chains.get(device)?.tips.values() ?? [])]);
  const hasHeir = (lost: DeviceId, account: AccountId): boolean =>
    chains.some((chain) => standsInFor(chain, lost, account) !== undefined);
  const isOpen = ({ counted, fromDevice }: Transfer): boolean => {
    const member = membership.devices.get(fromDevice)?.member ?? null;
    // Of one who pretends not to have heard of a cut, nobody takes anything.
    return counted > 0 && (able.has(fromDevice) || restrictionsOn(state, fromDevice, member).length === 0);
  };
  return [...accounts.transfers.values()]
    .filter(isOpen)
    .flatMap(({ id, to, fromDevice, toDevice, accepts, declines }) => {
      const answered = accepts.length + declines.length > 0;
      // What was given to somebody else waits until the books are closed.
      const isGivenOn = restrictionsOn(state, toDevice, null).some(
        (each) => each.is === 'custody-end' && each.account === to,
      );
      if (((able.has(toDevice) && !isGivenOn) || hasHeir(toDevice, to)) && !answered)
        return [`${id} is neither accepted nor declined`];
      // What counts and was declined has not been taken back. Once an heir has taken it up it is left to the heir.
      const isTaken = accepts.some((by) => state.log.nodes.get(by)?.kind.endsWith('inherit'));
      return able.has(fromDevice) && declines.length > 0 && !isTaken ? [`${id} was declined for good`] : [];
    });
});

/** By all rules: whatever a phone does by itself is done. */
export const nothingIsLeftUndone: Check = ({ phones }) =>
  phones
    .filter(({ working: works }) => works)
    .flatMap(({ name, context }) =>
      dutiesDue(registry, context).map(({ kind }) => `${name}'s phone has not said what it has to: ${kind}`),
    );

/** Whoever came by a link with room left is let in, and has claimed what they may owe. */
export const newcomersAreLetIn = onFirstPhone((healed, state) => {
  const { membership, accounts, log } = state;
  const able = working(healed, state);
  const isOut = (join: EntryId): boolean => {
    const member = log.nodes.get(join)?.member;
    return member != null && membership.members.get(member)?.admissions.length === 0;
  };
  const chains = [...able].flatMap((device) =>
    [...(log.chains.get(device)?.tips.values() ?? [])].map((chain) => knowingAll(state, chain)),
  );
  const left = [...membership.invitations.values()].filter(
    (invitation) =>
      !invitation.revoked &&
      invitation.joins.some(isOut) &&
      chains.some((chain) => usesFor(state, chain, invitation) > (chain.admitted.get(invitation.entry)?.length ?? 0)),
  );
  const unclaimed = [...accounts.claims].filter(([id, { is, toDevice, account, source }]) => {
    const [chain] = log.chains.get(toDevice)?.tips.values() ?? [];
    const begun = [...(chain?.limitTips.keys() ?? [])].some((key) => key.startsWith(`${account}/`));
    const doubted = restrictionsOn(state, source, membership.devices.get(source)?.member ?? null).length > 0;
    return is === 'admission' && able.has(toDevice) && !begun && !doubted && !chain?.claimed.has(id);
  });
  return [
    ...left.map(({ entry }) => `somebody waits at the door of ${entry}`),
    ...unclaimed.map(([id]) => `nobody claimed what ${id} grants`),
  ];
});
