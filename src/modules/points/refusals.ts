/** Why a command can not be done now: what the rules would say of its entry, and what only a command can know. */
import type { Draft, Refusal } from '../../core/module.ts';
import type { CoreCode } from '../../core/rejections.ts';
import { err, type Result } from '../../lib/result.ts';
import type { RejectionCode } from './rules.ts';

export const commandCodes = ['points.unsound', 'points.is-over', 'points.unchanged', 'points.not-enough-left'] as const;
export type RefusalCode = (typeof commandCodes)[number] | RejectionCode;

export type Drafts = Result<readonly Draft[], Refusal>;

export const refused = (code: RefusalCode | CoreCode): Result<never, Refusal> => err({ code });
