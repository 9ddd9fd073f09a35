/** Who closes the books, and how what is closed is passed on. (protocol §8) */
import type { Audit } from './audit.ts';
import type { Holds, Rules } from './common-ground.ts';
import { custodyEndsIn, wentFrom } from './custody.ts';
import { endingsIn, inheritanceOf, legacyOf } from './inheriting.ts';
import { heardAt } from './knowledge.ts';
import { closersAct } from './policies.ts';
import { hex, idsIn, type Reading } from './reading.ts';
import { type Closer, closersOf, isQuorum, previous } from './sealed.ts';
import { withinCut } from './within-cut.ts';

/** The closers that a checkpoint goes by, if they are those that stand for this chain. */
function closersFor(audit: Audit, entry: Reading, checkpoint: Reading): readonly Closer[] | null {
  const act = closersAct(audit, heardAt(audit, entry));
  return act === null || act.entry.id !== hex(checkpoint.payload['closers']) ? null : closersOf(act);
}

const sameHeight = (one: Reading, other: Reading): boolean =>
  one.payload['height'] === other.payload['height'] && hex(one.payload['closers']) === hex(other.payload['closers']);

const checks: Holds = (entry, audit) => {
  const { ref, height } = entry.payload;
  const [bookkeeper] = closersFor(audit, entry, entry) ?? [];
  if (bookkeeper?.device !== entry.device) return false;
  if (audit.saidBefore(entry, 'checkpoint').some((earlier) => sameHeight(earlier, entry))) return false;
  const below = ref === undefined ? null : audit.valid(ref, 'checkpoint');
  if (below === null) return ref === undefined && height === 1;
  const has = withinCut(audit, entry);
  return (
    Number(below.payload['height']) === Number(height) - 1 && idsIn(below.payload['refs']).every((id) => has.has(id))
  );
};

const seals: Holds = (entry, audit) => {
  const checkpoint = audit.valid(entry.payload['ref'], 'checkpoint');
  const closers = checkpoint === null ? null : closersFor(audit, entry, checkpoint);
  if (checkpoint === null || closers === null) return false;
  if (!closers.some(({ device }) => device === entry.device)) return false;
  return !audit.saidBefore(entry, 'seal').some(({ payload }) => {
    const earlier = audit.valid(payload['ref'], 'checkpoint');
    return earlier !== null && sameHeight(earlier, checkpoint);
  });
};

/** The device that called another one lost; when it was lost itself, its own heir. Once, by the first seal over the end. */
const inherits: Holds = (entry, audit) => {
  const inheritance = inheritanceOf(audit, entry);
  if (inheritance === null) return false;
  const { revocation, checkpoint, end } = inheritance;
  const { inherited } = audit.purseAt(entry);
  if (revocation.device !== entry.device && !inherited.has(revocation.device)) return false;
  if (inherited.has(end.device) || endingsIn(audit, checkpoint).get(end.device) !== revocation) return false;
  for (let below = previous(audit, checkpoint); below !== null; below = previous(audit, below))
    if (endingsIn(audit, below).has(end.device)) return false;
  return isQuorum(audit, checkpoint, idsIn(entry.payload['refs']).slice(1));
};

/** The device that was named for one account of a lost one; in the first closing over that, if the whole device had not ended before. */
const inheritsAccount: Holds = (entry, audit) => {
  const legacy = legacyOf(audit, entry);
  if (legacy === null) return false;
  const { by, checkpoint, from } = legacy;
  if (by.toDevice !== entry.device) return false;
  if (audit.purseAt(entry).keptFrom.has(from)) return false;
  if (custodyEndsIn(audit, checkpoint).get(from)?.entry !== by.entry) return false;
  if (wentFrom(custodyEndsIn(audit, checkpoint).values(), entry.device, by.account)) return false;
  for (let below = previous(audit, checkpoint); below !== null; below = previous(audit, below))
    if (custodyEndsIn(audit, below).has(from) || endingsIn(audit, below).has(by.device)) return false;
  return isQuorum(audit, checkpoint, idsIn(entry.payload['refs']).slice(1));
};

export const closingRules: Rules = {
  checkpoint: checks,
  seal: seals,
  inherit: inherits,
  'account.inherit': inheritsAccount,
};
