/** From drafts to signed entries: the rules are asked about each before anything is signed. */
import { compose, composeAlone } from '../../core/compose.ts';
import { type Entry, signedMessage } from '../../core/entry.ts';
import { toKept } from '../../core/feed.ts';
import type { DeviceId } from '../../core/ids.ts';
import type { Draft, Refusal } from '../../core/module.ts';
import { foresee, foreseeInLine } from '../../core/replay.ts';
import type { GroupState } from '../../core/state.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { KeptEntry } from '../ports/entry-store.ts';
import type { DeviceKey } from '../ports/identity.ts';
import type { BooksPorts, GoOn } from './books-ports.ts';
import { withLockedMemo } from './memos.ts';

type Author = { readonly device: DeviceId; readonly now: number };

/** Words are locked to those who may read them. What would be rejected is not signed: the code is the name of the first rule that is broken. */
export async function composeForeseen(
  { registry, identity }: Pick<BooksPorts, 'registry' | 'identity'>,
  state: GroupState,
  { device, now }: Author,
  written: readonly Draft[],
): Promise<Result<Entry[], Refusal>> {
  const drafts: Draft[] = [];
  for (const draft of written) drafts.push(await withLockedMemo(identity, state, draft));
  const entries = compose(state, device, drafts, now);
  // Where one stands on another, only all of them in a line can be asked about.
  if (drafts.some(({ naming }) => naming !== undefined)) {
    const code = foreseeInLine(registry, state, entries);
    return code === null ? ok(entries) : err({ code });
  }
  for (const draft of drafts) {
    const code = foresee(registry, state, composeAlone(state, device, draft, now));
    if (code !== null) return err({ code });
  }
  return ok(entries);
}

/** How many are signed until somebody is asked whether to go on. */
const signedAtOnce = 32;

/** `null`: given up on the way. */
export async function signAll(key: DeviceKey, composed: readonly Entry[], goOn: GoOn): Promise<KeptEntry[] | null> {
  const kept: KeptEntry[] = [];
  for (const entry of composed) {
    kept.push(toKept(entry, await key.sign(signedMessage(entry))));
    const isStep = kept.length % signedAtOnce === 0 || kept.length === composed.length;
    if (isStep && !(await goOn(composed.slice(0, kept.length), composed.length))) return null;
  }
  return kept;
}
