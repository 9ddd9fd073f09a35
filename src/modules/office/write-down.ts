/** Writing down what happened on paper. Paying from a kept account, and to one, is the exchange's `pay`. */

import { isDate } from '../../core/accounts/custody/date.ts';
import { holdsAccount } from '../../core/accounts/custody/state.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import { rightsOf } from '../../core/chain.ts';
import { type AccountId, idToBytes, type UnitId } from '../../core/ids.ts';
import { maxAmount } from '../../core/membership/founding.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import { ok, type Result } from '../../lib/result.ts';
import { refused } from './refusals.ts';

type Drafts = Result<readonly Draft[], Refusal>;

export type RecordArgs = {
  /** Both are my own account or one that this phone keeps. */
  readonly from: AccountId;
  readonly to: AccountId;
  readonly unit: UnitId;
  /** In minor units, from 1 to 10^9. */
  readonly amount: number;
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
