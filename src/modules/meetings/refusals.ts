/** Why a command can not be done now: what the rules would say of its entry, and what only a command can know. */
import type { RejectionCode } from '../../core/meetings/rules.ts';
import type { Draft, Refusal } from '../../core/module.ts';
import type { CoreCode } from '../../core/rejections.ts';
import { err, type Result } from '../../lib/result.ts';

export const commandCodes = [
  'meeting.title-missing',
  'meeting.title-too-long',
  'meeting.place-too-long',
  'meeting.agenda-too-long',
  'meeting.item-too-long',
  'meeting.unknown-account',
  'meeting.too-many',
  'meeting.nobody-new',
  'meeting.is-over',
] as const;
export type RefusalCode = (typeof commandCodes)[number] | RejectionCode;

export type Drafts = Result<readonly Draft[], Refusal>;

export const refused = (code: RefusalCode | CoreCode, values?: Refusal['values']): Result<never, Refusal> =>
  err(values === undefined ? { code } : { code, values });
