import type { AmountUnit } from '../../i18n/amounts.ts';

/**
 * What has been typed on the pad so far, as digits, and where the next digit goes. `whole` are hours, or the digits
 * before the decimal mark; `part` are minutes, or the places after it. "12." and "12.0" are two drafts of one amount.
 */
export type AmountDraft = { readonly whole: string; readonly part: string; readonly at: DraftPart };
export type DraftPart = 'whole' | 'part';

export type PadKey =
  | { readonly press: 'digit'; readonly digit: number }
  /** The decimal mark is `go` to the part; so is "min" of time. */
  | { readonly press: 'go'; readonly to: DraftPart }
  | { readonly press: 'add'; readonly amount: number }
  | { readonly press: 'delete' }
  | { readonly press: 'clear' };

export const emptyDraft: AmountDraft = { whole: '', part: '', at: 'whole' };

/** 999,999 h and 999,999,999 of anything else: more than a village trades, and exact in any arithmetic. */
const wholeDigitsMax = { time: 6, decimal: 9 } as const;
const amountMax = (unit: AmountUnit): number => 10 ** wholeDigitsMax[unit.is] * partsOf(unit) - 1;

export function pressKey(draft: AmountDraft, key: PadKey, unit: AmountUnit): AmountDraft {
  switch (key.press) {
    case 'digit':
      return typeDigit(draft, String(key.digit), unit);
    case 'go':
      return hasPart(unit) ? { ...settled(draft, unit), at: key.to } : draft;
    case 'add':
      return { ...draftOf(Math.min((amountOf(draft, unit) ?? 0) + key.amount, amountMax(unit)), unit), at: draft.at };
    case 'delete':
      return deleteDigit(draft);
    case 'clear':
      return emptyDraft;
  }
}

/** Whole minor units, or `null` when nothing has been typed. Never negative. */
export function amountOf(draft: AmountDraft, unit: AmountUnit): number | null {
  if (draft.whole === '' && draft.part === '') return null;
  const part = unit.is === 'time' ? draft.part : draft.part.padEnd(unit.scale, '0');
  return Number(draft.whole) * partsOf(unit) + Number(part);
}

/** How an amount that was not typed here would have been typed. */
export function draftOf(amount: number | null, unit: AmountUnit): AmountDraft {
  if (amount === null) return emptyDraft;
  const whole = Math.trunc(amount / partsOf(unit));
  const rest = amount % partsOf(unit);
  if (rest === 0) return { whole: String(whole), part: '', at: 'whole' };
  if (unit.is === 'time') return { whole: whole === 0 ? '' : String(whole), part: String(rest), at: 'whole' };
  return { whole: String(whole), part: String(rest).padStart(unit.scale, '0').replace(/0+$/, ''), at: 'part' };
}

const partsOf = (unit: AmountUnit): number => (unit.is === 'time' ? 60 : 10 ** unit.scale);
const hasPart = (unit: AmountUnit): boolean => unit.is === 'time' || unit.scale > 0;

function typeDigit(draft: AmountDraft, digit: string, unit: AmountUnit): AmountDraft {
  const digitsMax = draft.at === 'whole' ? wholeDigitsMax[unit.is] : unit.is === 'time' ? 2 : unit.scale;
  const isPlace = draft.at === 'part' && unit.is === 'decimal';
  const before = draft[draft.at] === '0' && !isPlace ? '' : draft[draft.at];
  return before.length < digitsMax ? { ...draft, [draft.at]: before + digit } : draft;
}

/** With nothing left where the next digit goes, it goes on in the other part: Delete always gets to an empty pad. */
function deleteDigit(draft: AmountDraft): AmountDraft {
  if (draft.at === 'part' && draft.part === '') return { ...draft, at: 'whole' };
  const from = draft.at === 'whole' && draft.whole === '' ? 'part' : draft.at;
  return { ...draft, [from]: draft[from].slice(0, -1) };
}

/** Leaving the minutes carries them over: 90 min become 1 h 30 min. */
function settled(draft: AmountDraft, unit: AmountUnit): AmountDraft {
  if (unit.is === 'decimal' || Number(draft.part) < 60) return draft;
  return draftOf(Math.min(amountOf(draft, unit) ?? 0, amountMax(unit)), unit);
}
