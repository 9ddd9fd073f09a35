/**
 * The room in which Automerge meets changes that others made: a worker of its own, which knows no key and no database.
 *
 * Automerge is compiled code with one memory. A panic leaves that memory as it lay, and it can't be made anew in the same
 * worker, so whoever asked ends this one and starts another. It keeps nothing that has to last.
 */
import type { Doc } from '@automerge/automerge/slim';
import type { FirstChange } from './sift.ts';
import {
  firstChangeOf,
  foundedText,
  joiningChange,
  type Text,
  withChange,
  withChanges,
  writtenChange,
} from './text-document.ts';

type Question =
  /** The founders' change: what all others build upon. */
  | { readonly is: 'found' }
  /** Whether `change` can be made to what its `past` comes to. */
  | { readonly is: 'try'; readonly past: readonly Uint8Array[]; readonly change: Uint8Array }
  /** What all of them come to, one after the other. */
  | { readonly is: 'merge'; readonly changes: readonly Uint8Array[] }
  | {
      readonly is: 'write';
      readonly base: readonly Uint8Array[];
      readonly ahead: readonly Uint8Array[];
      readonly actor: string;
      /** `null`: nothing is written, what stands side by side is only joined. */
      readonly text: string | null;
    };

export type RoomQuestion = Question & { readonly founded: string };

export type RoomAnswer =
  | { readonly is: 'ready' }
  | { readonly is: 'founded'; readonly first: FirstChange }
  | { readonly is: 'holds' }
  /** `at` is the place of the change that can't be made. This room is not to be asked again. */
  | { readonly is: 'refused'; readonly at: number }
  | { readonly is: 'merged'; readonly text: string }
  | { readonly is: 'written'; readonly change: Uint8Array | null };

/** Answers questions, one by one. The caller has initialised Automerge's wasm, and says `ready` once it has. */
export function textRoom(): (question: RoomQuestion) => RoomAnswer {
  // Most changes are made to the text as it was just left.
  let last: { readonly founded: string; readonly changes: readonly Uint8Array[]; readonly doc: Doc<Text> } | null =
    null;
  const docOf = (founded: string, changes: readonly Uint8Array[]): Doc<Text> => {
    if (last?.founded === founded && sameChanges(last.changes, changes)) return last.doc;
    return withChanges(foundedText(founded), changes);
  };

  return (question) => {
    const { founded } = question;
    switch (question.is) {
      case 'found':
        return { is: 'founded', first: firstChangeOf(foundedText(founded)) };
      case 'try': {
        const doc = docOf(founded, question.past);
        try {
          const changed = withChange(doc, question.change);
          last = { founded, changes: [...question.past, question.change], doc: changed };
          return { is: 'holds' };
        } catch {
          return { is: 'refused', at: 0 };
        }
      }
      case 'merge': {
        if (last?.founded === founded && sameChanges(last.changes, question.changes)) {
          return { is: 'merged', text: last.doc.text };
        }
        let doc = foundedText(founded);
        for (const [at, change] of question.changes.entries()) {
          try {
            doc = withChange(doc, change);
          } catch {
            return { is: 'refused', at };
          }
        }
        last = { founded, changes: question.changes, doc };
        return { is: 'merged', text: doc.text };
      }
      case 'write': {
        const { base, ahead, actor, text } = question;
        const doc = docOf(founded, base);
        return {
          is: 'written',
          change: text === null ? joiningChange(doc, actor) : writtenChange(doc, ahead, actor, text),
        };
      }
    }
  };
}

/** Changes crossed over from another thread: they are equal by what they hold. Their checksum is in their first bytes. */
const sameChanges = (left: readonly Uint8Array[], right: readonly Uint8Array[]): boolean =>
  left.length === right.length &&
  left.every((change, at) => {
    const other = right[at];
    return (
      other !== undefined && change.length === other.length && change.every((byte, place) => byte === other[place])
    );
  });
