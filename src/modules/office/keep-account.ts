/** Paying from an account that this phone keeps, paying to one, and writing down what happened on paper. */

import { isDate } from '../../core/accounts/custody/date.ts';
import { holdsAccount } from '../../core/accounts/custody/state.ts';
import { rightsOf } from '../../core/chain.ts';
import { type AccountId, type DeviceId, idToBytes, type MemberId, type UnitId } from '../../core/ids.ts';
import { maxAmount } from '../../core/membership/founding.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { ok, type Result } from '../../lib/result.ts';
import { keeperOf, phoneOf } from './keepers.ts';
import { refused, signingChain } from './refusals.ts';

type Drafts = Result<readonly Draft[], Refusal>;

export type PayArgs = {
  /** A member's own account, or one that is kept for somebody. */
  readonly from: AccountId;
  readonly to: AccountId;
  readonly unit: UnitId;
  /** In minor units, from 1 to 10^9. */
  readonly amount: number;
};

/** From my own account or one that I keep, to anybody's. Between two that I hold it is written down at once. */
export function pay(args: PayArgs, context: Context): Drafts {
  const { from, to, unit, amount } = args;
  const { state } = context;
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  if (!holdsAccount(chain.value, from)) return refused('not-your-account');
  if (from === to) return refused('to-oneself');
  if (!isSound(amount)) return refused('office.amount-unsound');
  const may = rightsOf(chain.value, from, unit);
  if (amount > may) return refused('not-enough', { unit, total: amount, may });
  if (holdsAccount(chain.value, to)) return record({ ...args, date: null, description: '' }, context);
  const toDevice = deviceFor(state, to);
  if (!toDevice.ok) return toDevice;
  const parties = { from: idToBytes(from), to: idToBytes(to), toDevice: idToBytes(toDevice.value) };
  return ok([{ kind: 'pay', payload: { ...parties, unit, amount } }]);
}

function deviceFor(state: GroupState, account: AccountId): Result<DeviceId, Refusal> {
  if (state.accounts.entrusted.has(account)) {
    const keeper = keeperOf(state, account);
    return keeper?.sound ? ok(keeper.device) : refused('office.nobody-keeps-it');
  }
  const phone = phoneOf(state, account as string as MemberId);
  return phone === null ? refused('no-such-member') : ok(phone.device);
}

export type RecordArgs = PayArgs & {
  /** The day it happened, YYYY-MM-DD; `null`: today. */
  readonly date: string | null;
  /** Readable by the whole group; '' for none, at most 280 characters. */
  readonly description: string;
};

const descriptionMost = 280;

/** What two neighbours did for one another, both of whose accounts this phone holds. */
export function record({ from, to, unit, amount, date, description }: RecordArgs, context: Context): Drafts {
  const chain = signingChain(context);
  if (!chain.ok) return chain;
  if (!holdsAccount(chain.value, from) || !holdsAccount(chain.value, to)) return refused('not-your-account');
  if (from === to) return refused('to-oneself');
  if (!isSound(amount)) return refused('office.amount-unsound');
  if (description.length > descriptionMost) return refused('office.description-too-long');
  if (date !== null && isDate(date) === undefined) return refused('office.date-unsound');
  const may = rightsOf(chain.value, from, unit);
  if (amount > may) return refused('not-enough', { unit, total: amount, may });
  const more = { ...(date === null ? {} : { date }), ...(description === '' ? {} : { description }) };
  return ok([{ kind: 'record', payload: { from: idToBytes(from), to: idToBytes(to), unit, amount, ...more } }]);
}

const isSound = (amount: number): boolean => Number.isSafeInteger(amount) && amount >= 1 && amount <= maxAmount;
