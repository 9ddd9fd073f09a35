/** A coordinator says who may change the agreement. (protocol §4) */
import type { EntryId } from '../../core/ids.ts';
import { replacePolicy } from '../../core/membership/replacing.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import type { Result } from '../../lib/result.ts';
import { type Editors, editorsKey } from './documents.ts';

export type AllowArgs = {
  readonly editors: Editors;
  /** The decision that stood when the person decided; `null`: none. */
  readonly seen: EntryId | null;
};

export const allow = ({ editors, seen }: AllowArgs, context: Context): Result<readonly Draft[], Refusal> =>
  replacePolicy({ key: editorsKey, value: editors, seen }, context);
