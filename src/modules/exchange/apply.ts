/** Folds a request for payment, or a request to have one back, out of the entries about it. */
import type { PayPayload } from '../../core/accounts/paying.ts';
import type { AccountId, EntryId, MemberId, UnitId } from '../../core/ids.ts';
import type { LogNode } from '../../core/log.ts';
import type { AnswerPayload, AskPayload, PaperPayload } from './entries.ts';

export type AskRecord = {
  readonly is: 'ask';
  readonly id: EntryId;
  readonly to: AccountId;
  readonly from: AccountId;
  readonly unit: UnitId;
  readonly amount: number;
  /** By word of who asks: the payer was there and said yes. */
  readonly promised: boolean;
  readonly claimedAt: number;
  /** Pays that answer it in full; whether one counts is for the books to say. */
  readonly paidBy: readonly EntryId[];
  readonly declinedBy: EntryId | null;
  readonly cancelledBy: EntryId | null;
};

export type ReturnRecord = {
  readonly is: 'return';
  readonly payment: EntryId;
  /** The newest request to have it back. */
  readonly askedBy: EntryId | null;
  readonly keptBy: EntryId | null;
  readonly reversedBy: EntryId | null;
  readonly claimedAt: number;
};

/** Pieces of paper that somebody typed in. */
export type PaperRecord = {
  readonly is: 'paper';
  readonly numbers: readonly number[];
  readonly by: MemberId | null;
  readonly claimedAt: number;
};

export type ExchangeRecord = AskRecord | ReturnRecord | PaperRecord;

/** The entry whose record a node belongs to. */
export function subjectOf(node: LogNode): EntryId | null {
  switch (node.kind) {
    case 'exchange.ask':
    case 'exchange.paper':
      return node.id;
    case 'pay':
      return (node.payload as PayPayload).ref;
    case 'reverse':
    case 'exchange.ask.decline':
    case 'exchange.ask.cancel':
    case 'exchange.return.ask':
    case 'exchange.return.keep':
      return (node.payload as AnswerPayload).ref;
    default:
      return null;
  }
}

export function fold(value: unknown, node: LogNode): ExchangeRecord | undefined {
  const record = value as ExchangeRecord | undefined;
  switch (node.kind) {
    case 'exchange.ask':
      return newAsk(node, node.payload as AskPayload);
    case 'exchange.paper':
      return { is: 'paper', ...(node.payload as PaperPayload), by: node.member, claimedAt: node.claimedAt };
    case 'pay':
      return paid(record, node.id, node.payload as PayPayload);
    case 'exchange.ask.decline':
      return record?.is === 'ask' ? { ...record, declinedBy: record.declinedBy ?? node.id } : record;
    case 'exchange.ask.cancel':
      return record?.is === 'ask' ? { ...record, cancelledBy: record.cancelledBy ?? node.id } : record;
    case 'exchange.return.ask':
      return { ...asReturn(record, node), askedBy: node.id, keptBy: null, claimedAt: node.claimedAt };
    case 'exchange.return.keep':
      return { ...asReturn(record, node), keptBy: node.id };
    case 'reverse':
      return { ...asReturn(record, node), reversedBy: node.id };
    default:
      return record;
  }
}

const newAsk = (node: LogNode, { to, from, unit, amount, promised }: AskPayload): AskRecord => ({
  is: 'ask',
  id: node.id,
  to,
  from,
  unit,
  amount,
  promised: promised === true,
  claimedAt: node.claimedAt,
  paidBy: [],
  declinedBy: null,
  cancelledBy: null,
});

/** A smaller or misdirected pay that names a request leaves it open. */
function paid(record: ExchangeRecord | undefined, id: EntryId, payload: PayPayload): ExchangeRecord | undefined {
  if (record?.is !== 'ask') return record;
  const fits = payload.from === record.from && payload.to === record.to && payload.unit === record.unit;
  return fits && payload.amount >= record.amount ? { ...record, paidBy: [...record.paidBy, id] } : record;
}

const asReturn = (record: ExchangeRecord | undefined, node: LogNode): ReturnRecord =>
  record?.is === 'return'
    ? record
    : {
        is: 'return',
        payment: (node.payload as AnswerPayload).ref,
        askedBy: null,
        keptBy: null,
        reversedBy: null,
        claimedAt: node.claimedAt,
      };
