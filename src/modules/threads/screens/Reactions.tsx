import { IconCheck, IconMoodPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { EntryId } from '../../../core/ids.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { Refused } from '../../../ui/feedback/Refused.tsx';
import { Row } from '../../../ui/layout/Stack.tsx';
import { threadsMessages } from '../messages/catalog.ts';
import { faceIcon } from './face-icons.ts';
import type { Reaction } from './thread-view.ts';
import { useAct } from './use-refusal.ts';

/** How people take it, without words: a tap says the same, or takes it back. The others stand behind one more tap. */
export function Reactions(props: {
  readonly thing: EntryId;
  /** Words about the thing; absent: the thing itself. */
  readonly message?: EntryId;
  readonly reactions: readonly Reaction[];
  readonly mayReact: boolean;
  /** Further buttons about the same. */
  readonly children?: ReactNode;
}): ReactNode {
  const { thing, message, reactions, mayReact } = props;
  const t = useMessages(threadsMessages);
  const { number } = useFormat();
  const { act, busy, refused } = useAct();
  const [choosing, setChoosing] = useState(false);
  const shown = reactions.filter(({ count }) => choosing || count > 0);
  const tap = async ({ face, mine }: Reaction): Promise<void> => {
    const about = { thing, ...(message !== undefined && { ref: message }) };
    if (await act('threads.react', { ...about, face: mine ? null : face })) setChoosing(false);
  };
  return (
    <>
      {shown.length > 0 && (
        <Row>
          {shown.map((reaction) => (
            <Button
              key={reaction.face}
              icon={reaction.mine ? IconCheck : faceIcon[reaction.face]}
              pressed={reaction.mine}
              busy={busy}
              disabled={!mayReact}
              onPress={() => void tap(reaction)}
            >
              {reaction.count === 0
                ? t(reaction.face)
                : t('faceCount', { face: t(reaction.face), number: number(reaction.count) })}
            </Button>
          ))}
        </Row>
      )}
      <Refused>{refused}</Refused>
      <Row>
        {props.children}
        {mayReact && !choosing && (
          <Button kind="plain" icon={IconMoodPlus} onPress={() => setChoosing(true)}>
            {t('react')}
          </Button>
        )}
      </Row>
    </>
  );
}
