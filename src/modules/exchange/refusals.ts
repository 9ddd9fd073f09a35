/** Why a command can not be done now: what the rules would say of its entry, and what only a command can know. */
import type { CoreCode } from '../../core/rejections.ts';
import type { RejectionCode } from './rules.ts';

export const commandCodes = [
  'nobody-chosen',
  'amount-not-positive',
  'amount-too-large',
  'memo-too-long',
  'nobody-keeps-it',
  'bill-paid',
] as const;
/** Of what is typed in from paper. */
export const paperCodes = [
  'exchange.neither-here',
  'exchange.sheet-entered',
  'exchange.slip-entered',
  'exchange.slip-twice',
  'exchange.too-many-lines',
] as const;
export type CommandCode = (typeof commandCodes | typeof paperCodes)[number];

export type RefusalCode = CommandCode | RejectionCode | CoreCode;
