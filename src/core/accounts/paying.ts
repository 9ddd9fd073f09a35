/** `pay` and `move`: the two ways in which a device gives up rights. (protocol §2, §3.1) */
import { addRights, rightsOf } from '../chain.ts';
import {
  accountId,
  bytes,
  deviceId,
  entryId,
  flag,
  integer,
  optional,
  payloadOf,
  type Read,
  unitId,
} from '../fields.ts';
import { kind } from '../kind.ts';
import { maxAmount } from '../membership/founding.ts';
import { unitOf } from '../membership/select.ts';
import { recount } from './counting.ts';
import { judgePaying, spendMandate } from './custody/paying-out.ts';
import { holdsAccount } from './custody/state.ts';
import { addClaim, addTransfer, newTransfer } from './state.ts';

const amount = integer(1, maxAmount);

const payShape = {
  from: accountId,
  to: accountId,
  toDevice: deviceId,
  unit: unitId,
  amount,
  /** What it answers: a request, a deal. Modules read it; the books do not. */
  ref: optional(entryId),
  /** Of the code that the payee showed: so the same one is never paid twice by mistake. (§3.4) */
  bill: optional(bytes(16)),
  gift: optional(flag),
  /** From an account of the group: what the group has decided, by the entry that carried it out. */
  mandate: optional(entryId),
  /** Words for payer and payee only, locked to their devices. */
  memo: optional(bytes(1, 2048)),
};
export type PayPayload = Read<typeof payShape>;

/**
 * Whether the payee's device exists is not asked: its opening may reach another phone later than this pay, and two
 * phones would judge differently. What is sent to nobody is never claimed, and only its payer is the poorer.
 */
export const pay = kind<PayPayload>({
  decode: payloadOf(payShape),
  judge: (payload, at) => {
    const { state, chain } = at;
    if (!holdsAccount(chain, payload.from)) return 'not-your-account';
    if (payload.to === payload.from) return 'to-oneself';
    if (unitOf(state, payload.unit) === undefined) return 'unknown-unit';
    const broken = judgePaying(payload, at);
    if (broken !== null) return broken;
    if (rightsOf(chain, payload.from, payload.unit) < payload.amount) return 'not-enough';
    return null;
  },
  onChain: (payload, at) => {
    addRights(at.chain, payload.from, payload.unit, -payload.amount);
    spendMandate(payload, at);
  },
  onGroup: (payload, { state, entry }) => {
    const { from, to, toDevice, unit, amount: paid } = payload;
    const transfer = newTransfer(entry, { from, to, toDevice, unit, amount: paid, reverses: null });
    addTransfer(state.accounts, transfer);
    recount(state, transfer);
  },
});

const moveShape = { account: accountId, toDevice: deviceId, unit: unitId, amount };
export type MovePayload = Read<typeof moveShape>;

/** Shifts rights to another device of the same member; only a device that holds the account can accept them. */
export const move = kind<MovePayload>({
  decode: payloadOf(moveShape),
  judge: (payload, { state, chain, entry }) => {
    // An account in custody is kept by one device at a time: it goes by a handover. (§2)
    if (payload.account !== (chain.member as string | null)) return 'not-your-account';
    if (payload.toDevice === entry.device) return 'to-oneself';
    if (unitOf(state, payload.unit) === undefined) return 'unknown-unit';
    if (rightsOf(chain, payload.account, payload.unit) < payload.amount) return 'not-enough';
    return null;
  },
  onChain: ({ account, unit, amount: moved }, { chain }) => addRights(chain, account, unit, -moved),
  onGroup: ({ account, toDevice, unit, amount: moved }, { state, entry }) => {
    const { device: source } = entry;
    const grants = [[unit, moved]] as const;
    addClaim(state.accounts, entry.id, { is: 'move', source, toDevice, account, grants, previous: null });
  },
});
