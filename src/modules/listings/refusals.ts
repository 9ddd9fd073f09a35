/** Why a command can not be done now: what the rules would say of its entry, and what only a command can know. */
import type { RejectionCode } from '../../core/listings/rules.ts';
import type { Refusal } from '../../core/module.ts';
import type { CoreCode } from '../../core/rejections.ts';
import { err, type Result } from '../../lib/result.ts';

export { rejectionCodes } from '../../core/listings/rules.ts';

/** One a field of the form; those that are too long say in `most` how long they may be, in UTF-16 code units. */
export const commandCodes = [
  'listings.title-missing',
  'listings.title-too-long',
  'listings.category-missing',
  'listings.words-too-long',
  'listings.words-not-now',
  'listings.price-unsound',
  'listings.other-too-long',
  'listings.place-too-long',
  'listings.until-past',
  'listings.photos-too-many',
  'listings.voice-too-long',
  'listings.categories-unsound',
  'listings.categories-too-long',
] as const;
export type CommandCode = (typeof commandCodes)[number];

export const refused = (
  code: CommandCode | RejectionCode | CoreCode,
  values?: Refusal['values'],
): Result<never, Refusal> => err(values === undefined ? { code } : { code, values });
