/** What was closed stays closed. (protocol §8) */
import { endingOf, isHeir, revocation, tipInCut } from '../../../src/core/closing/inheriting.ts';
import { isQuorum } from '../../../src/core/closing/quorum.ts';
import { hasEnded, sealedAmount } from '../../../src/core/closing/sealed.ts';
import type { Closers } from '../../../src/core/closing/state.ts';
import type { DeviceId } from '../../../src/core/ids.ts';
import { isSound } from '../../../src/core/membership/select.ts';
import type { GroupState } from '../../../src/core/state.ts';
import { type Check, type Healed, isTrue } from './check.ts';
import { onFirstPhone } from './fairness.ts';

/** No more of these closers are false than their number bears. */
const areTrusted = ({ world }: Healed, { closers }: Closers): boolean => {
  const sound = new Set(world.phones.filter(isTrue).map(({ self }) => self.device));
  for (const phone of world.phones) if (!isTrue(phone)) sound.delete(phone.self.device);
  const faulty = closers.filter(({ device }) => !sound.has(device)).length;
  return faulty <= Math.floor((closers.length - 1) / 3);
};

/** By whom nobody else took over, and who were heard of by others: what they sealed is sealed for good. */
const areFinal = (healed: Healed, state: GroupState): boolean => {
  const all = [...state.closing.closers.values()];
  return (
    all.every((each) => areTrusted(healed, each) && each.replaces === null) &&
    all.length < 2 &&
    state.closing.silenced.length === 0
  );
};

export const oneSealAtEachHeight = onFirstPhone((healed, state) => {
  const { checkpoints, closers } = state.closing;
  const seen = new Map<string, string>();
  return [...checkpoints.values()].flatMap((each) => {
    const choice = closers.get(each.closers);
    if (choice === undefined || !areTrusted(healed, choice) || !isQuorum(state, each, each.seals)) return [];
    const place = `${each.closers} ${each.height}`;
    const other = seen.get(place);
    seen.set(place, each.entry);
    return other === undefined ? [] : [`${other} and ${each.entry} are both sealed at ${each.height}`];
  });
});

/** Whatever any phone ever saw sealed counts the same in the end, unless its payer took it back. */
export const sealedFactsStay: Check = (healed) => {
  const [phone] = healed.phones;
  if (phone === undefined || !areFinal(healed, phone.state)) return [];
  return [...healed.world.seenSealed].flatMap(([id, { amount, checkpoint }]) => {
    const transfer = phone.state.accounts.transfers.get(id);
    const closed = phone.state.closing.checkpoints.get(checkpoint);
    // Some of the seals, or all of it, were lost with the phones that had them.
    if (closed === undefined || !isQuorum(phone.state, closed, closed.seals)) return [];
    if (transfer === undefined || transfer.reclaims.length > 0) return [];
    const isSame = transfer.counted === amount && sealedAmount(phone.state, transfer) === amount;
    return isSame ? [] : [`${id} was sealed with ${amount} and counts ${transfer.counted}`];
  });
};

/** Whoever called a phone lost has what it left, once the books were closed over it. (§8, "Inheriting") */
export const heirsInherit = onFirstPhone(({ phones }, state) =>
  [...state.restrictions.byEntry.keys()].flatMap((ref) => {
    const revoked = revocation(state, ref);
    const period = revoked && state.closing.sealed.find(({ ended }) => ended.has(revoked.lost));
    if (!revoked || !period || endingOf(state, period, revoked.lost) !== ref) return [];
    if (tipInCut(state, period, revoked.lost) === null || isTakenUp(state, revoked.lost)) return [];
    const heirs = phones.filter((phone) => {
      const [chain] = state.log.chains.get(phone.self.device)?.tips.values() ?? [];
      return phone.working && isSound(state, phone.self) && chain !== undefined && isHeir(chain, revoked);
    });
    return heirs.map(({ name }) => `${name} has not inherited from ${revoked.lost}`);
  }),
);

/** Some phone that has not ended itself has what it left. */
const isTakenUp = (state: GroupState, lost: DeviceId): boolean =>
  [...state.log.chains].some(
    ([device, { tips }]) => !hasEnded(state, device) && [...tips.values()].some(({ inherited }) => inherited.has(lost)),
  );
