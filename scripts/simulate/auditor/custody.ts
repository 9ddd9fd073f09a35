/** Accounts that are no member's own. (protocol §2) */
import type { Audit } from './audit.ts';
import { isAbout } from './cutoffs.ts';
import { decisionOf } from './decisions.ts';
import { type Heard, known } from './knowledge.ts';
import { hex, idsIn, type Reading } from './reading.ts';
import { withinCut } from './within-cut.ts';

export const isKept = (audit: Audit, account: string): boolean => audit.valid(account, 'account.open') !== null;

/** The opening of a chain of some member. */
export function openingOf(audit: Audit, id: unknown): Reading | null {
  const entry = audit.valid(id);
  return entry?.seq === 0 ? entry : null;
}

/** Several gave an account to another device, since the one that kept it is lost. */
export type CustodyEnd = {
  readonly entry: Reading;
  readonly device: string;
  readonly account: string;
  readonly toDevice: string;
  readonly cut: readonly string[];
};

export function custodyEnd(audit: Audit, id: unknown): CustodyEnd | null {
  const act = decisionOf(audit, id, 'account.pass');
  const receiver = act === null ? null : openingOf(audit, act.terms['ref']);
  if (act === null || receiver === null) return null;
  const [device, account] = [hex(act.terms['device']), hex(act.terms['account'])];
  return { entry: act.entry, device, account, toDevice: receiver.device, cut: idsIn(act.terms['refs']) };
}

export const custodyEndsKnown = (audit: Audit, heard: Heard): CustodyEnd[] =>
  known(audit, heard, 'enact').flatMap(({ id }) => custodyEnd(audit, id) ?? []);

/** Whether the account went from a device for good: then that device never has it again. */
export const wentFrom = (ends: Iterable<CustodyEnd>, device: string, account: string): boolean =>
  [...ends].some((end) => end.device === device && end.account === account);

/** Whether an entry of the device that gives from the account lies beyond. */
export const isBeyondCustody = (audit: Audit, end: CustodyEnd, entry: Reading, account: string | null): boolean =>
  end.account === account &&
  isAbout({ ...end, member: '' }, entry.device, null) &&
  !end.cut.some((id) => audit.isOnWayTo(entry, audit.reading(id) as Reading));

export const place = ({ device, account }: Pick<CustodyEnd, 'device' | 'account'>): string => `${device}/${account}`;

/** Within a checkpoint, by "device/account": of several the first in the order of all phones. */
export function custodyEndsIn(audit: Audit, checkpoint: Reading): ReadonlyMap<string, CustodyEnd> {
  return audit.once('custody ends', checkpoint.id, () => {
    const inOrder = audit.inOrder(audit.ofKindAmong(withinCut(audit, checkpoint), 'enact'));
    const ends = inOrder.flatMap(({ id }) => custodyEnd(audit, id) ?? []);
    return new Map(ends.reverse().map((end) => [place(end), end]));
  });
}
