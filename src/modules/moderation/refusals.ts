/** Why a command can not be done now: what the rules would say of its entry, and what only a command can know. */
import type { RejectionCode } from '../../core/cases/rules.ts';
import type { Draft, Refusal } from '../../core/module.ts';
import type { CoreCode } from '../../core/rejections.ts';
import { err, type Result } from '../../lib/result.ts';

export const commandCodes = [
  // Reporting
  'case.already-open',
  'case.only-a-keeper',
  'case.words-missing',
  'case.words-too-long',
  // What becomes of it
  'case.is-over',
  'case.already-so',
  'case.already-appealed',
  'case.nobody-else',
  // Moderators
  'case.already-moderator',
] as const;
export type RefusalCode = (typeof commandCodes)[number] | RejectionCode;

export type Drafts = Result<readonly Draft[], Refusal>;

export const refused = (code: RefusalCode | CoreCode, values?: Refusal['values']): Result<never, Refusal> =>
  err(values === undefined ? { code } : { code, values });
