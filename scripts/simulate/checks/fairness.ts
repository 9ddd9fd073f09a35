/** What those may count on who keep the rules. */
import type { Transfer } from '../../../src/core/accounts/state.ts';
import type { DeviceId, EntryId } from '../../../src/core/ids.ts';
import type { GroupState } from '../../../src/core/state.ts';
import type { Check, Healed } from './check.ts';

/** Devices that belong to the group and do by themselves what is due. */
const working = ({ phones }: Healed, { membership }: GroupState): Set<DeviceId> =>
  new Set(
    phones.flatMap(({ working: works, self }) => (works && membership.devices.has(self.device) ? [self.device] : [])),
  );

const onFirstPhone =
  (check: (healed: Healed, state: GroupState) => readonly string[]): Check =>
  (healed) => {
    const [phone] = healed.phones;
    return phone === undefined ? [] : check(healed, phone.state);
  };

export const noHonestFork = onFirstPhone(({ world }, { log }) =>
  world.phones.flatMap(({ name, self, byzantine, tampered }) =>
    byzantine || tampered || !log.forks.has(self.device) ? [] : [`${name} kept every rule and is forked`],
  ),
);

/** What one who keeps the rules paid and another took up stands, whoever else lies. */
export const noConfirmedTradeLost = onFirstPhone(({ world }, { accounts }) => {
  const sound = new Set(world.phones.map(({ self }) => self.device));
  for (const { self, byzantine, tampered } of world.phones) if (byzantine || tampered) sound.delete(self.device);
  return [...accounts.transfers.values()]
    .filter(({ fromDevice, toDevice, accepts }) => sound.has(fromDevice) && sound.has(toDevice) && accepts.length > 0)
    .flatMap(({ id, counted }) => (counted ? [] : [`${id} was accepted and does not count`]));
});

/** Every pay is accepted or declined, and what was declined taken back. (§3.2) */
export const liveness = onFirstPhone((healed, state) => {
  const { accounts, log } = state;
  const able = working(healed, state);
  const isOpen = (transfer: Transfer): boolean => transfer.counted && !log.forks.has(transfer.fromDevice);
  return [...accounts.transfers.values()].filter(isOpen).flatMap(({ id, fromDevice, toDevice, accepts, declines }) => {
    const answered = accepts.length + declines.length > 0;
    if (able.has(toDevice) && !answered) return [`${id} is neither accepted nor declined`];
    // What counts and was declined has not been taken back.
    return able.has(fromDevice) && declines.length > 0 ? [`${id} was declined for good`] : [];
  });
});

/** Whoever came by a link with room left is let in, and has claimed what they may owe. */
export const newcomersAreLetIn = onFirstPhone((healed, state) => {
  const { membership, accounts, log } = state;
  const able = working(healed, state);
  const isOut = (join: EntryId): boolean => {
    const member = log.nodes.get(join)?.member;
    return member != null && membership.members.get(member)?.admissions.length === 0;
  };
  const left = [...membership.invitations.values()].filter(
    ({ device, revoked, admissions, uses, joins }) =>
      able.has(device) && !revoked && admissions.length < uses && joins.some(isOut),
  );
  const unclaimed = [...accounts.claims].filter(
    ([id, { toDevice, source }]) =>
      log.nodes.get(id)?.kind === 'admit' &&
      able.has(toDevice) &&
      !log.forks.has(source) &&
      accounts.unanswered.get(toDevice)?.has(id),
  );
  return [
    ...left.map(({ entry }) => `somebody waits at the door of ${entry}`),
    ...unclaimed.map(([id]) => `nobody claimed what ${id} grants`),
  ];
});
