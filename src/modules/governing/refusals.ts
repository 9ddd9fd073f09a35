/** Why a command can not be done now: what the rules would say of its entry, and what only a command can know. */
import type { Refusal } from '../../core/module.ts';
import type { CoreCode } from '../../core/rejections.ts';
import { err, type Result } from '../../lib/result.ts';

export const commandCodes = [
  'governing.nothing-changes',
  'governing.limit-unsound',
  'governing.membership-ended',
  'governing.already-coordinator',
  'governing.term-unsound',
  'governing.already-proposed',
  'governing.proposal-closed',
  'governing.already-signed',
  'governing.about-yourself',
  'governing.invitation-over',
  'governing.own-invitation',
  'governing.already-merged',
  'governing.merge-undone',
] as const;
export type CommandCode = (typeof commandCodes)[number];

export const refused = (code: CommandCode | CoreCode): Result<never, Refusal> => err({ code });
