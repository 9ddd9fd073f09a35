/** What a member may do. Each command says no in the words of the rules before anything is signed. */
import { purseOf } from '../../core/accounts/purse.ts';
import { signingChain as ownSigningChain } from '../../core/accounts/signing.ts';
import { type ChainState, rightsOf } from '../../core/chain.ts';
import { accountOfMember, type DeviceId, type EntryId, idToBytes, type MemberId, type UnitId } from '../../core/ids.ts';
import { maxAmount } from '../../core/membership/founding.ts';
import { primaryDevice } from '../../core/membership/select.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { RefusalCode } from './refusals.ts';

type Drafts = Result<readonly Draft[], Refusal>;

export type PayArgs = {
  /** One to five hundred payees, each with their amount in minor units. */
  readonly to: readonly { readonly member: MemberId; readonly amount: number }[];
  readonly unit: UnitId;
  /** For payer and payee only; '' for none. At most 280 characters. */
  readonly memo: string;
  readonly gift: boolean;
  /** The request that this answers. */
  readonly answers: EntryId | null;
};

const memoCharactersMax = 280;

/** Refuses the whole list when it does not fit: a few paid and the rest refused would be a mess to explain. */
export function pay(args: PayArgs, context: Context): Drafts {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  if (args.to.length === 0) return refused('nobody-chosen');
  if (args.memo.length > memoCharactersMax) return refused('memo-too-long');
  const drafts: Draft[] = [];
  for (const payee of args.to) {
    const draft = payOne(payee, args, context);
    if (!draft.ok) return draft;
    drafts.push(draft.value);
  }
  const total = totalOf(args);
  const may = rightsOf(chain.value, accountOfMember(context.self.member), args.unit);
  return total > may ? notEnough(context, args.unit, total) : ok(drafts);
}

export const totalOf = ({ to }: Pick<PayArgs, 'to'>): number => to.reduce((sum, { amount }) => sum + amount, 0);

function payOne(payee: PayArgs['to'][number], args: PayArgs, context: Context): Result<Draft, Refusal> {
  const { member, amount } = payee;
  const { self, state } = context;
  if (member === self.member) return refused('to-oneself');
  const unsound = amountFault(amount);
  if (unsound !== null) return refused(unsound);
  const device = primaryDevice(state, member);
  if (device === undefined) return refused('no-such-member');
  const payload = {
    from: idToBytes(self.member),
    to: idToBytes(member),
    toDevice: idToBytes(device.device),
    unit: args.unit,
    amount,
    ...(args.gift ? { gift: true } : {}),
    ...(args.answers === null ? {} : { ref: idToBytes(args.answers) }),
  };
  return ok(withMemo({ kind: 'pay', payload }, args.memo, context, member));
}

export type AskArgs = {
  readonly member: MemberId;
  readonly unit: UnitId;
  readonly amount: number;
  readonly memo: string;
};

export function ask({ member, unit, amount, memo }: AskArgs, context: Context): Drafts {
  const { self, state } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  if (memo.length > memoCharactersMax) return refused('memo-too-long');
  if (member === self.member) return refused('exchange.to-oneself');
  const unsound = amountFault(amount);
  if (unsound !== null) return refused(unsound);
  if (!state.membership.members.has(member)) return refused('no-such-member');
  const payload = { to: idToBytes(self.member), from: idToBytes(member), unit, amount };
  return ok([withMemo({ kind: 'exchange.ask', payload }, memo, context, member)]);
}

export type AnswerArgs = {
  /** The request, or the payment, that this is about. */
  readonly entry: EntryId;
  readonly other: MemberId;
  /** The reason, for the other party only; '' for none. */
  readonly memo: string;
};

const answer =
  (kind: string) =>
  ({ entry, other, memo }: AnswerArgs, context: Context): Drafts => {
    const chain = signingChain(context);
    if (!chain.ok) return chain;
    if (memo.length > memoCharactersMax) return refused('memo-too-long');
    return ok([withMemo({ kind, payload: { ref: idToBytes(entry) } }, memo, context, other)]);
  };

export const declineAsk = answer('exchange.ask.decline');
export const cancelAsk = answer('exchange.ask.cancel');
export const askBack = answer('exchange.return.ask');
export const keepIt = answer('exchange.return.keep');

/** Gives a payment back whole. Only the device that accepted it can. (protocol §3.6) */
export function giveBack({ entry }: { readonly entry: EntryId }, context: Context): Drafts {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const paid = context.state.accounts.transfers.get(entry);
  if (paid === undefined || paid.reverses !== null) return refused('not-reversible');
  if (!chain.value.claimed.has(entry)) return refused('not-accepted-here');
  if (chain.value.reversed.has(entry)) return refused('already-reversed');
  if (rightsOf(chain.value, paid.to, paid.unit) < paid.amount) return notEnough(context, paid.unit, paid.amount);
  return ok([{ kind: 'reverse', payload: { ref: idToBytes(entry) } }]);
}

export type MoveArgs = { readonly toDevice: DeviceId; readonly unit: UnitId; readonly amount: number };

/** Shifts what may be spent to another of my devices. */
export function move({ toDevice, unit, amount }: MoveArgs, context: Context): Drafts {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  const unsound = amountFault(amount);
  if (unsound !== null) return refused(unsound);
  const account = accountOfMember(context.self.member);
  const may = rightsOf(chain.value, account, unit);
  if (amount > may) return refused('not-enough', { unit, total: amount, may });
  return ok([{ kind: 'move', payload: { account: idToBytes(account), toDevice: idToBytes(toDevice), unit, amount } }]);
}

const refused = (code: RefusalCode, values?: Refusal['values']): Result<never, Refusal> =>
  err(values === undefined ? { code } : { code, values });

function signingChain(context: Context): Result<ChainState, Refusal> {
  const chain = ownSigningChain(context);
  return chain.ok ? chain : refused(chain.error);
}

function amountFault(amount: number): RefusalCode | null {
  if (!Number.isSafeInteger(amount) || amount < 1) return 'amount-not-positive';
  return amount > maxAmount ? 'amount-too-large' : null;
}

/** With all that the sentence needs: where it would lead, where the floor is, and where the rest of the rights lies. */
function notEnough({ state, self }: Context, unit: UnitId, total: number): Result<never, Refusal> {
  const { balance, may, limit, elsewhere, arriving } = purseOf(state, self, unit);
  return refused('not-enough', { unit, total, may, after: balance - total, limit, elsewhere, arriving });
}

function withMemo(draft: Draft, text: string, { state, self }: Context, other: MemberId): Draft {
  const theirs = state.membership.members.get(other)?.devices.map((each) => each.device) ?? [];
  return text === '' ? draft : { ...draft, memo: { text, readers: [self.device, ...theirs] } };
}
