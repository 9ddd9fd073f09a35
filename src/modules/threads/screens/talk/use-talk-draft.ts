import { useRef } from 'react';
import type { EntryId } from '../../../../core/ids.ts';
import { type Draft, useDraft } from '../../../../view/use-draft.ts';
import type { Message } from '../thread-view.ts';

/** `ref`: the message that is answered; `account`: for whom, where this phone speaks for several. `''`: none. */
export type TalkWords = { readonly words: string; readonly ref: string; readonly account: string };

export type TalkDraft = Draft<TalkWords> & {
  readonly answer: (to: Message) => void;
  /** Stands around the field, so that a reply begins where one writes. */
  readonly field: React.RefObject<HTMLDivElement | null>;
};

export function useTalkDraft(thing: EntryId): TalkDraft {
  const draft = useDraft<TalkWords>(`talk/${thing}`, { words: '', ref: '', account: '' });
  const field = useRef<HTMLDivElement | null>(null);
  const answer = ({ id }: Message): void => {
    draft.change({ ref: id });
    field.current?.querySelector('textarea')?.focus();
  };
  return { ...draft, answer, field };
}
