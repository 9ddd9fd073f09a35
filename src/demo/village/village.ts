/**
 * All phones of a village in one place. Whatever they say goes the way of every entry: composed on the books as they
 * stand, signed, verified from its bytes, admitted and judged.
 */
import { compose } from '../../core/compose.ts';
import { type EntryFault, type SignedEntry, signedMessage, type VerifiedEntry } from '../../core/entry.ts';
import { type KeptEntry, toKept } from '../../core/feed.ts';
import type { EntryId, GroupId } from '../../core/ids.ts';
import type { Context, Draft, Refusal, Registry } from '../../core/module.ts';
import { proofsOf } from '../../core/proofs.ts';
import { admit, chainsOf } from '../../core/replay.ts';
import { emptyState, type GroupState } from '../../core/state.ts';
import { assert } from '../../lib/assert.ts';
import type { Result } from '../../lib/result.ts';
import type { InvitationHand, StoryAuthor } from './author.ts';

/** What a village needs of its surroundings; identity has it. */
export type VillageMeans = {
  readonly registry: Registry;
  readonly verifyEntries: (
    signed: readonly SignedEntry[],
    proofs: ReturnType<typeof proofsOf>,
  ) => Promise<Result<VerifiedEntry, EntryFault>[]>;
  /** Locks a draft's words into its payload, on behalf of their author. */
  readonly lockMemo: (state: GroupState, draft: Draft) => Promise<Draft>;
  /** Fresh keys for an invitation. */
  readonly makeInvitation: () => Promise<InvitationHand>;
};

/** What one author does at a moment. `at` is what their clock says, ms since 1970. */
export type Turn = {
  readonly author: StoryAuthor;
  readonly at: number;
  readonly drafts: (context: Context) => Result<readonly Draft[], Refusal>;
};

/** A newcomer's joining leads to an admission, that to an acceptance: chains of duties are short. */
const dutyRoundsMax = 6;

export class Village {
  readonly state: GroupState;
  readonly means: VillageMeans;
  /** Everything said so far, each entry after those it builds upon. */
  readonly entries: KeptEntry[] = [];
  readonly #authors: readonly StoryAuthor[];
  readonly #proofs: ReturnType<typeof proofsOf>;

  constructor(group: GroupId, authors: readonly StoryAuthor[], means: VillageMeans) {
    this.state = emptyState(group);
    this.means = means;
    this.#authors = authors;
    this.#proofs = proofsOf(means.registry);
  }

  /** Each says what they have to say, knowing nothing of what the others say meanwhile. Yields the last entry of each. */
  async say(turns: readonly Turn[]): Promise<EntryId[]> {
    assert(new Set(turns.map(({ author }) => author)).size === turns.length, 'nobody speaks twice at once');
    const spoken = await Promise.all(turns.map((turn) => this.#signed(turn)));
    await this.#takeUp(spoken.flat());
    return spoken.flatMap((kept) => kept.at(-1)?.id ?? []);
  }

  /** What phones sign by themselves once they hear of it all: accepting, admitting. */
  async doDuties(at: number): Promise<void> {
    for (let round = 0; round < dutyRoundsMax; round += 1) {
      const due = this.#authors.filter((author) => this.#duties(author, at).length > 0);
      if (due.length === 0) return;
      const drafts =
        (author: StoryAuthor): Turn['drafts'] =>
        () => ({ ok: true, value: this.#duties(author, at) });
      await this.say(due.map((author) => ({ author, at, drafts: drafts(author) })));
    }
  }

  #duties(author: StoryAuthor, at: number): Draft[] {
    return this.means.registry.modules.flatMap((module) => [...(module.duties?.(this.#context(author, at)) ?? [])]);
  }

  #context = ({ self }: StoryAuthor, now: number): Context => ({
    state: this.state,
    self,
    now,
    chainAt: chainsOf(this.means.registry, this.state),
    memos: new Map(),
  });

  async #signed({ author, at, drafts }: Turn): Promise<KeptEntry[]> {
    const said = drafts(this.#context(author, at));
    assert(said.ok, `the story asks for nothing that a phone refuses: ${said.ok || said.error.code}`);
    const locked = await Promise.all(said.value.map((draft) => this.means.lockMemo(this.state, draft)));
    const entries = compose(this.state, author.self.device, locked, at);
    return Promise.all(entries.map(async (entry) => toKept(entry, await author.sign(signedMessage(entry)))));
  }

  async #takeUp(kept: readonly KeptEntry[]): Promise<void> {
    const checked = await this.means.verifyEntries(kept, this.#proofs);
    const verified = checked.flatMap((each) => (each.ok ? [each.value] : []));
    const { admitted } = admit(this.means.registry, this.state, verified);
    assert(admitted.length === kept.length, 'what a village signs is verified and admitted');
    for (const { id } of kept) {
      const node = this.state.log.nodes.get(id);
      assert(node?.verdict.is === 'valid', `the story breaks no rule: ${node?.kind} ${JSON.stringify(node?.verdict)}`);
    }
    this.entries.push(...kept);
  }
}
