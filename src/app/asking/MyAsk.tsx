import { IconDoorEnter, IconMailOff, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { ConfirmSheet } from '../../ui/overlays/ConfirmSheet.tsx';
import type { MyAskView } from '../../view/view-types.ts';
import { minga } from '../../view/worker-client.ts';
import { codeIn } from '../joining/invitation-code.ts';
import { joinDraftKey, joinDraftOf } from '../joining/join-draft.ts';
import { goTo } from '../routing/hash-location.ts';
import { invitedGroup } from './invited-group.ts';
import { isJustNow } from './just-now.ts';
import { askingMessages } from './messages/catalog.ts';

export function MyAsk({ ask }: { readonly ask: MyAskView }): ReactNode {
  const t = useMessages(askingMessages);
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const { id, group, words, answer, state, link } = ask;
  const isOpen = state === 'unsent' || state === 'full' || state === 'waiting' || state === 'ended';

  /** The usual way in, where stands already what was said at the door; or what was typed there since. */
  const comeIn = async (): Promise<void> => {
    const key = `draft/${joinDraftKey(invitedGroup(ask) ?? '')}`;
    if ((await minga().setting(key)) == null) await minga().putSetting(key, joinDraftOf(ask));
    goTo(`/join/${codeIn(link) ?? ''}`);
  };
  return (
    <Card as="article" title={group}>
      <p role="status">
        <strong>{t(`state.${state}`)}</strong>
      </p>
      {answer !== '' && <p>{t('theySay', { words: answer })}</p>}
      <p>{t('yours', { words })}</p>
      <p>{isJustNow(ask.askedAt) ? t('askedNow') : t('asked', { when: format.relative(ask.askedAt, Date.now()) })}</p>
      {state === 'admitted' && (
        <Button kind="primary" icon={IconDoorEnter} onPress={() => void comeIn()}>
          {t('comeIn')}
        </Button>
      )}
      {isOpen && (
        <Button icon={IconMailOff} onPress={() => setAsking(true)}>
          {t('takeBack')}
        </Button>
      )}
      {(state === 'declined' || state === 'closed' || state === 'admitted') && (
        <Button icon={IconTrash} onPress={() => void minga().doors('forget', id)}>
          {t('forget')}
        </Button>
      )}
      <ConfirmSheet
        title={t('takeBackTitle')}
        open={asking}
        onClose={() => setAsking(false)}
        confirm={{
          label: t('takeBack'),
          onPress: () => {
            setAsking(false);
            void minga().doors('takeBack', id);
          },
        }}
      >
        <p>{t('takeBackWords', { group })}</p>
      </ConfirmSheet>
    </Card>
  );
}
