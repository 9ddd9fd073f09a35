/** One function a rule, named after what it demands. Each is judged on the entries that the new one names. */

import { holdsAccount } from '../../core/accounts/custody/state.ts';
import type { Transfer } from '../../core/accounts/state.ts';
import type { EntryId } from '../../core/ids.ts';
import type { Standing } from '../../core/kind.ts';
import { payloadOfKind } from '../../core/log.ts';
import { unitOf } from '../../core/membership/select.ts';
import type { AnswerPayload, AskPayload } from './entries.ts';

export const rejectionCodes = [
  'exchange.not-your-account',
  'exchange.to-oneself',
  'exchange.unknown-unit',
  'exchange.no-such-request',
  'exchange.not-the-payer',
  'exchange.not-the-asker',
  'exchange.no-such-payment',
  'exchange.not-the-payee',
] as const;
export type RejectionCode = (typeof rejectionCodes)[number];

type Rule<P> = (payload: P, at: Standing) => RejectionCode | null;

export const onlyTheHolderAsks: Rule<AskPayload> = ({ to }, { chain }) =>
  holdsAccount(chain, to) ? null : 'exchange.not-your-account';

export const nobodyAsksThemselves: Rule<AskPayload> = ({ from, to }) => (from === to ? 'exchange.to-oneself' : null);

export const theUnitIsTheGroups: Rule<AskPayload> = ({ unit }, { state }) =>
  unitOf(state, unit) === undefined ? 'exchange.unknown-unit' : null;

export const onlyThePayerDeclines: Rule<AnswerPayload> = ({ ref }, at) => {
  const asked = askOf(at, ref);
  if (asked === null) return 'exchange.no-such-request';
  return holdsAccount(at.chain, asked.from) ? null : 'exchange.not-the-payer';
};

export const onlyTheAskerCancels: Rule<AnswerPayload> = ({ ref }, at) => {
  const asked = askOf(at, ref);
  if (asked === null) return 'exchange.no-such-request';
  return holdsAccount(at.chain, asked.to) ? null : 'exchange.not-the-asker';
};

export const onlyThePayerAsksBack: Rule<AnswerPayload> = ({ ref }, { state, chain }) => {
  const paid = paymentOf(state.accounts.transfers, ref);
  if (paid === null) return 'exchange.no-such-payment';
  return holdsAccount(chain, paid.from) ? null : 'exchange.not-the-payer';
};

export const onlyThePayeeKeepsIt: Rule<AnswerPayload> = ({ ref }, { state, chain }) => {
  const paid = paymentOf(state.accounts.transfers, ref);
  if (paid === null) return 'exchange.no-such-payment';
  return holdsAccount(chain, paid.to) ? null : 'exchange.not-the-payee';
};

const askOf = ({ state }: Standing, ref: EntryId): AskPayload | null =>
  payloadOfKind<AskPayload>(state.log, 'exchange.ask', ref);

/** A pay; not the reversal of one. */
function paymentOf(transfers: ReadonlyMap<EntryId, Transfer>, ref: EntryId): Transfer | null {
  const transfer = transfers.get(ref);
  return transfer === undefined || transfer.reverses !== null ? null : transfer;
}
