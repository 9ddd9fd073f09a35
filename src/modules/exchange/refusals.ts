/** Why a command can not be done now: what the rules would say of its entry, and what only a command can know. */
import type { CoreCode } from '../../core/rejections.ts';
import type { RejectionCode } from './rules.ts';

export const commandCodes = [
  'nobody-chosen',
  'amount-not-positive',
  'amount-too-large',
  'memo-too-long',
  'nobody-keeps-it',
] as const;
export type CommandCode = (typeof commandCodes)[number];

export type RefusalCode = CommandCode | RejectionCode | CoreCode;
