/**
 * Going on from a base: new entries are judged without the history under it.
 *
 * Whatever an entry names has to be there, as ever; so one that builds on what the base leaves out waits for the history.
 * Two things more can only be judged with it, and are left to the phone's own replay: an entry that is no end of its chain,
 * which may be old, or a second history of its device; and one that ends somebody's standing or closes the books, since it
 * counts anew what lies far back. (decision 0023)
 */
import type { Entry, VerifiedEntry } from '../entry.ts';
import type { Registry } from '../module.ts';
import { type Admission, admit } from '../replay.ts';
import type { GroupState } from '../state.ts';

/** Of what governs, each of the rest may ask for the whole past: who had a vote, who was cut off where. */
const judgedByTheBase: ReadonlySet<string> = new Set([
  ...['invite', 'invite.revoke', 'invite.move', 'epoch.rotate', 'guardians.set', 'profile.withdraw'],
  ...['limit.raise', 'limit.vouch', 'limit.grow', 'policy.set', 'role.grant', 'role.end'],
  ...['mark.give', 'mark.remove'],
]);

/** Not governing, and yet they ask what a chain was at a cut far back. */
const takesOver: ReadonlySet<string> = new Set(['inherit', 'account.inherit']);

/** Whether entries of a kind can be judged without what lies under the base. */
export const isJudgedOnBase = ({ kinds }: Registry, kind: string): boolean =>
  !takesOver.has(kind) && (kinds.get(kind)?.governance !== true || judgedByTheBase.has(kind));

export function admitOnBase(registry: Registry, state: GroupState, arrived: readonly VerifiedEntry[]): Admission {
  const news = arrived.filter(({ entry }) => endsItsChain(state, entry));
  return admit(registry, state, news, (entry) => isJudgedOnBase(registry, entry.kind) && endsItsChain(state, entry));
}

function endsItsChain(state: GroupState, { device, seq }: Entry): boolean {
  const tips = [...(state.log.chains.get(device)?.tips.keys() ?? [])];
  return tips.length < 2 && tips.every((tip) => (state.log.nodes.get(tip)?.seq ?? seq) < seq);
}
