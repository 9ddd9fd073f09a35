/** What a lost phone leaves, once a sealed checkpoint contains its revocation. (protocol §8, "Inheriting") */
import type { Audit } from './audit.ts';
import { mayTake } from './caution.ts';
import { isOnBranchOfClaims, limitMoved } from './claims.ts';
import { type CustodyEnd, custodyEnd, custodyEndsIn, custodyEndsKnown, place, wentFrom } from './custody.ts';
import { authorOf, cutoffOf, isTakenBack } from './cutoffs.ts';
import { type Heard, heardAfter } from './knowledge.ts';
import { copyOf, keeps, type Purse, partOf, takeGift } from './purse.ts';
import { hex, idsIn, type Reading } from './reading.ts';
import { type Gift, giftOf } from './transfers.ts';
import { withinCut } from './within-cut.ts';

export type Inheritance = {
  readonly revocation: Reading;
  readonly checkpoint: Reading;
  /** Where the lost device ends. */
  readonly end: Reading;
  /** What it has there, with what lay unclaimed for it taken up. */
  readonly left: Purse;
  readonly taken: readonly Gift[];
};

/** What came for an account is for whoever keeps it; what hands one over is for the device it names. */
export function isForChain(audit: Audit, purse: Purse, { entry, account }: Gift, at: Reading): boolean {
  if (entry.kind === 'handover' && entry.payload['rest'] === true) return purse.custody.has(account);
  if (entry.kind === 'handover') return !wentFrom(custodyEndsKnown(audit, heardAfter(audit, at)), at.device, account);
  return account === authorOf(audit, at) || keeps(purse, account, at.device);
}

/** By lost device, the revocation by which it ends in a cut: of several that stand there the first. */
export function endingsIn(audit: Audit, checkpoint: Reading): ReadonlyMap<string, Reading> {
  return audit.once('endings', checkpoint.id, () => {
    const within = withinCut(audit, checkpoint);
    const heard: Heard = new Map([...within].map((id) => [id, 0]));
    const endings = new Map<string, Reading>();
    for (const revocation of audit.inOrder(audit.ofKindAmong(within, 'device.revoke'))) {
      const cutoff = cutoffOf(audit, revocation);
      const lost = cutoff?.device ?? '';
      if (cutoff !== null && !isTakenBack(audit, heard, cutoff) && !endings.has(lost)) endings.set(lost, revocation);
    }
    return endings;
  });
}

/** `null`: the lost device leaves nothing in that cut. */
export function inheritanceOf(audit: Audit, { payload, device: heir }: Reading): Inheritance | null {
  const revocation = audit.valid(payload['ref'], 'device.revoke');
  const checkpoint = audit.valid((payload['refs'] as readonly unknown[])[0], 'checkpoint');
  if (revocation === null || checkpoint === null) return null;
  const device = hex(revocation.payload['device']);
  const ends = idsIn(checkpoint.payload['refs']).flatMap((id) => audit.reading(id) ?? []);
  const [end, second] = ends.filter((each) => each.device === device);
  if (end === undefined || second !== undefined) return null;
  const elsewhere = new Set(
    [...custodyEndsIn(audit, checkpoint).values()].flatMap((each) =>
      [device, heir].includes(each.device) ? [each.account] : [],
    ),
  );
  const estate = audit.once(`left ${end.id} to ${heir}`, checkpoint.id, () => {
    const { left, taken } = leftAt(audit, checkpoint, end, (account) => !elsewhere.has(account));
    for (const account of elsewhere) {
      left.kept.delete(account);
      left.custody.delete(account);
    }
    return { left, taken };
  });
  return { revocation, checkpoint, end, ...estate };
}

/** One account of a lost device, as two coordinators gave it to somebody. */
export type Legacy = Pick<Inheritance, 'checkpoint' | 'end' | 'left' | 'taken'> & {
  readonly by: CustodyEnd;
  readonly account: string;
  readonly from: string;
};

/** `null`: it leaves nothing in that cut, or had given the account away before. */
export function legacyOf(audit: Audit, { payload }: Reading): Legacy | null {
  const by = custodyEnd(audit, payload['ref']);
  const checkpoint = audit.valid((payload['refs'] as readonly unknown[])[0], 'checkpoint');
  if (by === null || checkpoint === null) return null;
  const { device, account } = by;
  const ends = idsIn(checkpoint.payload['refs']).flatMap((id) => audit.reading(id) ?? []);
  const [end, second] = ends.filter((each) => each.device === device);
  if (end === undefined || second !== undefined) return null;
  const estate = audit.once(`left ${end.id} ${account}`, checkpoint.id, () =>
    leftAt(audit, checkpoint, end, (each) => each === account),
  );
  const keeper = estate.left.custody.get(account)?.device;
  return keeper !== undefined && keeper !== device
    ? null
    : { by, checkpoint, end, account, from: place(by), ...estate };
}

function leftAt(
  audit: Audit,
  checkpoint: Reading,
  end: Reading,
  mine: (account: string) => boolean,
): Pick<Inheritance, 'left' | 'taken'> {
  const left = copyOf(audit.purseAfter(end));
  const heard = heardAfter(audit, end);
  const taken: Gift[] = [];
  const within = [...withinCut(audit, checkpoint)].flatMap((id) => audit.reading(id) ?? []);
  for (const { id } of audit.inOrder(within)) {
    const gift = left.claimed.has(id) || left.declined.has(id) ? null : giftOf(audit, id);
    if (gift?.toDevice !== end.device || !mine(gift.account) || !isForChain(audit, left, gift, end)) continue;
    if (!isOnBranchOfClaims(audit, left, gift.entry)) continue;
    if (limitMoved(partOf(audit, left, gift.account), gift)) continue;
    if (!mayTake(audit, heard, gift.entry)) continue;
    takeGift(audit, gift, left);
    taken.push(gift);
  }
  return { left, taken };
}
