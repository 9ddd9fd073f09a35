import type { Translate } from '../../../../i18n/translate.ts';
import type { QueryView } from '../../../../view/view-types.ts';
import type { en } from '../../messages/en.ts';

export type MovementRow = QueryView<'exchange.statement'>[number];

type T = Translate<typeof en>;

const short = {
  accepted: null,
  'on-its-way': 'shortOnItsWay',
  declined: 'shortDeclined',
  'taken-back': 'shortTakenBack',
  partly: 'shortPartly',
  void: 'shortVoid',
} as const satisfies Record<MovementRow['status'], keyof typeof en | null>;

/** Who stands in a line of one’s own statement: the other side, or what happened where there is none. */
export const headOf = ({ cameOver }: MovementRow, name: string, t: T): string => (cameOver ? t('cameOver') : name);

/** What a line of the statement adds to name and amount, in as few words as there are; '' for nothing. */
export function remarks(row: MovementRow, t: T): string {
  const status = short[row.status];
  const parts = [
    row.memo,
    row.gift ? t('shortGift') : null,
    row.reversedBy !== null || row.reverses !== null ? t('shortReturn') : null,
    status === null ? null : t(status),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

export function titleOf(row: MovementRow, name: string, t: T): string {
  if (row.cameOver) return t('cameOver');
  if (row.reverses !== null) return row.direction === 'out' ? t('returnedTo', { name }) : t('returnedFrom', { name });
  return row.direction === 'out' ? t('paidTo', { name }) : t('receivedFrom', { name });
}

/** The same of an account that this phone keeps: nobody is spoken to. */
export function keptTitleOf(
  { direction, reverses }: MovementRow,
  { own, other }: { readonly own: string; readonly other: string },
  t: T,
): string {
  const names = direction === 'out' ? { from: own, to: other } : { from: other, to: own };
  return reverses === null ? t('onePaid', names) : t('oneReturned', names);
}

/** A sentence for where a movement stands, from the reader's side; `member`: whose phone the other one is, where that is known. */
export function standingOf({ status, direction, forked, cameOver }: MovementRow, member: string | null, t: T): string {
  if (cameOver) return t('statusCameOver');
  const mine = direction === 'out';
  switch (status) {
    case 'accepted':
      if (!mine) return t('statusAcceptedHere');
      return member === null ? t('statusAccepted') : t('statusAcceptedBy', { name: member });
    case 'on-its-way':
      return mine ? t('statusOnItsWay') : t('statusArriving');
    case 'declined':
      return mine ? t('statusDeclined') : t('statusDeclinedByMe');
    case 'taken-back':
      return t('statusTakenBack');
    case 'partly':
      return t('statusPartly');
    case 'void':
      return forked === null ? t('statusVoidCut') : t('statusVoid');
  }
}

/** It changed nobody's balance, or does so no longer. */
export const countsNot = ({ status }: MovementRow): boolean => status === 'void' || status === 'taken-back';

/** With its sign: what went out is below zero. */
export const signedAmount = ({ direction, amount }: MovementRow): number => (direction === 'out' ? -amount : amount);

/** Claimed time, ms; of what was written down later, noon of the day that it was. */
export const whenOf = ({ date, claimedAt }: Pick<MovementRow, 'date' | 'claimedAt'>): number =>
  date === null ? claimedAt : new Date(`${date}T12:00:00`).getTime();
