/** Why a command can not be done now: what the rules would say of its entry, and what only a command can know. */
import type { RejectionCode } from '../../core/marks/rules.ts';
import type { Draft, Refusal } from '../../core/module.ts';
import type { CoreCode } from '../../core/rejections.ts';
import { err, type Result } from '../../lib/result.ts';

export { rejectionCodes } from '../../core/marks/rules.ts';

export const commandCodes = [
  'marks.no-such-account',
  'marks.mark-unsound',
  'marks.until-past',
  'marks.already-marked',
  'marks.criteria-unsound',
] as const;
export type CommandCode = (typeof commandCodes)[number];

export type Drafts = Result<readonly Draft[], Refusal>;

export const refused = (
  code: CommandCode | RejectionCode | CoreCode,
  values?: Refusal['values'],
): Result<never, Refusal> => err(values === undefined ? { code } : { code, values });
