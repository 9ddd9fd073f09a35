/** Words that only payer and payee read: locked to their devices, carried in the entry. (protocol §1) */

import type { EntryId, GroupId, MemberId } from '../../core/ids.ts';
import { isParty, memoBoxOf, memoContext, memoRecipients } from '../../core/memo.ts';
import type { Draft } from '../../core/module.ts';
import type { GroupState } from '../../core/state.ts';
import { utf8 } from '../../lib/bytes.ts';
import type { BoxKey, Identity, OpenedBox } from '../ports/identity.ts';

/** The draft with its words locked into the payload. Readers whose box key is none are passed over. */
export async function withLockedMemo(identity: Identity, state: GroupState, draft: Draft): Promise<Draft> {
  if (draft.memo === undefined) return draft;
  const recipients = memoRecipients(state, draft.memo.readers);
  const box = await identity.lockTo(recipients, utf8(draft.memo.text), memoContext(state.group));
  return box === null ? draft : { ...draft, payload: { ...draft.payload, memo: box.bytes } };
}

export function openMemoBox(
  identity: Identity,
  group: GroupId,
  box: Uint8Array,
  key: BoxKey,
): Promise<OpenedBox | null> {
  return identity.unlock(box, key, memoContext(group));
}

export function openMemoWithKey(
  identity: Identity,
  group: GroupId,
  box: Uint8Array,
  contentKey: Uint8Array,
): Promise<OpenedBox | null> {
  return identity.openWithContentKey(box, contentKey, memoContext(group));
}

/** Memos this phone has tried to open: the words, by entry. What is not for its member is left alone. */
export class OpenedMemos {
  readonly texts = new Map<EntryId, string>();
  readonly #tried = new Set<EntryId>();
  readonly #identity: Identity;
  readonly #key: BoxKey;
  readonly #member: MemberId;

  constructor(identity: Identity, key: BoxKey, member: MemberId) {
    this.#identity = identity;
    this.#key = key;
    this.#member = member;
  }

  async open(state: GroupState, ids: Iterable<EntryId>): Promise<void> {
    for (const id of ids) {
      const node = state.log.nodes.get(id);
      const box = memoBoxOf(node);
      // Trying a box costs a key agreement, and most are locked to others.
      if (node === undefined || box === null || this.#tried.has(id) || !isParty(state, node, this.#member)) continue;
      this.#tried.add(id);
      const opened = await openMemoBox(this.#identity, state.group, box, this.#key);
      if (opened !== null) this.texts.set(id, new TextDecoder().decode(opened.plaintext));
    }
  }
}
