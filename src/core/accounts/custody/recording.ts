/** `record`: what two neighbours without phones did for one another, written down by the one who keeps both accounts. */
import { addRights, rightsOf } from '../../chain.ts';
import { accountId, entryId, integer, optional, payloadOf, type Read, text, unitId } from '../../fields.ts';
import { kind } from '../../kind.ts';
import { maxAmount } from '../../membership/founding.ts';
import { unitOf } from '../../membership/select.ts';
import { isDate } from './date.ts';
import { judgePaying, spendMandate } from './paying-out.ts';
import { settleHere } from './settling-here.ts';
import { holdsAccount } from './state.ts';

const shape = {
  from: accountId,
  to: accountId,
  unit: unitId,
  amount: integer(1, maxAmount),
  /** From an account of the group: what the group has decided, as in a payment. */
  mandate: optional(entryId),
  /** The day it happened, as YYYY-MM-DD; absent: the day it was written down. No rule reads it. */
  date: optional(isDate),
  /** Readable by the whole group, as paper is. */
  description: optional(text(1, 280)),
};
export type RecordPayload = Read<typeof shape>;

/** One entry moves the right to spend from one account to the other, for one device holds both. (protocol §2) */
export const record = kind<RecordPayload>({
  decode: payloadOf(shape),
  judge: (payload, at) => {
    const { from, to, unit, amount } = payload;
    const { state, chain } = at;
    if (!holdsAccount(chain, from) || !holdsAccount(chain, to)) return 'not-your-account';
    if (from === to) return 'to-oneself';
    if (unitOf(state, unit) === undefined) return 'unknown-unit';
    const broken = judgePaying(payload, at);
    if (broken !== null) return broken;
    return rightsOf(chain, from, unit) < amount ? 'not-enough' : null;
  },
  onChain: (payload, at) => {
    const { from, to, unit, amount } = payload;
    const { chain, entry } = at;
    addRights(chain, from, unit, -amount);
    addRights(chain, to, unit, amount);
    chain.claimed.add(entry.id);
    spendMandate(payload, at);
  },
  onGroup: ({ from, to, unit, amount }, at) => settleHere(at, { from, to, unit, amount }),
});
