/** What was closed stays closed. (protocol §8) */
import { endingOf, isHeir, revocation, tipInCut } from '../../../src/core/closing/inheriting.ts';
import { isQuorum } from '../../../src/core/closing/quorum.ts';
import { hasEnded, sealedAmount } from '../../../src/core/closing/sealed.ts';
import type { Closers } from '../../../src/core/closing/state.ts';
import type { DeviceId, EntryId } from '../../../src/core/ids.ts';
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

/**
 * Whatever any phone ever saw sealed counts the same in the end, unless its payer took it back, or its closing came undone, which
 * only a choice of closers can do that had not heard of it, or that nobody of good standing had heard of. (decision 0022)
 */
export const sealedFactsStay: Check = (healed) => {
  const [phone] = healed.phones;
  if (phone === undefined) return [];
  const { accounts, closing } = phone.state;
  const stand = new Set(closing.sealed.map(({ checkpoint }) => checkpoint));
  return [...healed.world.seenSealed.values()].flatMap(({ transfer: id, amount, checkpoint }) => {
    const transfer = accounts.transfers.get(id);
    if (transfer === undefined || transfer.reclaims.length > 0) return [];
    if (!stand.has(checkpoint)) return hasToStand(healed, phone.state, checkpoint) ? [`${checkpoint} came undone`] : [];
    const isSame = transfer.counted === amount && sealedAmount(phone.state, transfer) === amount;
    return isSame ? [] : [`${id} was sealed with ${amount} and counts ${transfer.counted}`];
  });
};

/**
 * Its closers were heard of and no more of any are false than they bear, and whoever was chosen apart from them or after them
 * knew its seals. Some of these, or all of the closing, may be lost with the phones that had them.
 */
function hasToStand(healed: Healed, state: GroupState, checkpoint: EntryId): boolean {
  const { checkpoints, closers, silenced } = state.closing;
  const closed = checkpoints.get(checkpoint);
  if (closed === undefined || silenced.length > 0 || !isQuorum(state, closed, closed.seals)) return false;
  const before = new Set<EntryId>();
  for (let at: EntryId | null = closed.closers; at !== null; at = closers.get(at)?.replaces ?? null) before.add(at);
  return [...closers.values()].every(
    (each) => areTrusted(healed, each) && (before.has(each.entry) || isQuorum(state, closed, each.sealsKnown)),
  );
}

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
