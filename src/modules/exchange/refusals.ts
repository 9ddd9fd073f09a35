/** Why a command can not be done now: what the rules would say of its entry, and what only a command can know. */
import type { CoreCode } from '../../core/rejections.ts';
import type { RejectionCode } from './rules.ts';

export const commandCodes = [
  /** This device signed two histories; whatever it signs now would not count. */
  'device-frozen',
  'nobody-chosen',
  'amount-not-positive',
  'amount-too-large',
  'memo-too-long',
] as const;

/** What the open group answers before any rule is asked; listed here because its sentences stand here. */
export const sessionCodes = ['device-stopped', 'busy-elsewhere', 'already-done'] as const;

export type RefusalCode = (typeof commandCodes)[number] | (typeof sessionCodes)[number] | RejectionCode | CoreCode;
