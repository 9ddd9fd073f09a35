import { IconSend, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AccountId, EntryId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { TextArea } from '../../../../ui/fields/TextArea.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useHeldParties } from '../../../../view/held-parties.ts';
import { useWho } from '../../../../view/use-who.ts';
import { threadsMessages } from '../../messages/catalog.ts';
import type { Message, Thread } from '../thread-view.ts';
import { useAct } from '../use-refusal.ts';
import type { TalkDraft, TalkWords } from './use-talk-draft.ts';

/** More words: about the thing, or to somebody. What was begun stays until it is sent. */
export function Writing(props: {
  readonly view: Thread;
  readonly draft: Omit<TalkDraft, 'value'> & { readonly value: TalkWords };
}): ReactNode {
  const { view, draft } = props;
  const { value, change, clear, field } = draft;
  const t = useMessages(threadsMessages);
  const who = useWho();
  const held = useHeldParties();
  const { act, busy, refused } = useAct();
  const answered = messageIn(view, value.ref);
  const own = held[0]?.account;
  const account = held.find((each) => each.account === value.account)?.account ?? own;
  const send = async (): Promise<void> => {
    const about = { thing: view.thing, ...(answered !== null && { ref: answered.id }) };
    const speaking = account === undefined || account === own ? {} : { account: account as AccountId };
    if (!(await act('threads.say', { ...about, ...speaking, words: value.words }))) return;
    change({ words: '', ref: '' });
    clear();
  };
  return (
    <Stack>
      {held.length > 1 && (
        <RadioCards
          label={t('speakFor')}
          narrow={true}
          value={account ?? null}
          onChange={(chosen) => change({ account: chosen })}
          options={held.map((party) => ({ value: party.account, label: party.name }))}
        />
      )}
      {answered !== null && (
        <Notice
          action={
            <Button kind="plain" icon={IconX} onPress={() => change({ ref: '' })}>
              {t('toAll')}
            </Button>
          }
        >
          {t('answering', { name: who(answered.account).name })}
        </Notice>
      )}
      <div ref={field}>
        <TextArea
          label={t('yourWords')}
          hint={t('allCanRead')}
          value={value.words}
          onChange={(words) => change({ words })}
          maxLength={1000}
        />
      </div>
      <Refused>{refused}</Refused>
      <Button kind="primary" wide={true} icon={IconSend} busy={busy} onPress={() => void send()}>
        {t('send')}
      </Button>
    </Stack>
  );
}

function messageIn({ talks }: Thread, ref: string): (Message & { readonly id: EntryId }) | null {
  return talks.flatMap((talk) => [talk, ...talk.replies]).find(({ id }) => id === ref) ?? null;
}
