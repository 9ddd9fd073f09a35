/** A coordinator says who may change the agreement. (protocol §4) */
import { knowingAll } from '../../core/accounts/duties.ts';
import { type EntryId, idToBytes } from '../../core/ids.ts';
import { policyChangeIn } from '../../core/membership/policies.ts';
import type { Context, Draft, Refusal } from '../../core/module.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { type Editors, editorsKey } from './documents.ts';

export type AllowArgs = {
  readonly editors: Editors;
  /** The decision that stood when the person decided; `null`: none. */
  readonly seen: EntryId | null;
};

export function allow({ editors, seen }: AllowArgs, { state, self }: Context): Result<readonly Draft[], Refusal> {
  const [chain] = state.log.chains.get(self.device)?.tips.values() ?? [];
  if (chain === undefined) return err({ code: 'not-a-member' });
  const standing = policyChangeIn(state, knowingAll(state, chain), editorsKey)?.entry ?? null;
  if (standing !== seen) return err({ code: 'policy-moved-on' });
  const replaces = standing === null ? {} : { ref: idToBytes(standing) };
  return ok([{ kind: 'policy.set', payload: { key: editorsKey, value: editors, ...replaces } }]);
}
