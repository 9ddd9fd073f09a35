import { IconUserOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { ListActions, ListItem } from '../../../../ui/layout/List.tsx';
import { SureButton } from '../../../../ui/overlays/SureButton.tsx';
import { useWho } from '../../../../view/use-who.ts';
import type { QueryView } from '../../../../view/view-types.ts';
import { outcomeMessages } from '../../messages/outcomes/catalog.ts';
import { useAct } from '../use-refusal.ts';
import { topicIcon, useTopicName } from '../use-topics.ts';

/** Somebody who is trusted on a topic, until it is taken back. */
export function GivenItem(props: { readonly given: QueryView<'deciding.delegations'>['given'][number] }): ReactNode {
  const { id, topic, account, to, since } = props.given;
  const t = useMessages(outcomeMessages);
  const format = useFormat();
  const who = useWho();
  const topicName = useTopicName();
  const say = useToast();
  const acting = useAct();
  const name = who(to).called;
  const sinceDay = t('trustSince', { date: format.day(since) });
  return (
    <>
      <ListItem
        icon={topicIcon(topic)}
        title={<bdi>{topicName(topic)}</bdi>}
        detail={
          <>
            <strong>
              <bdi>{name}</bdi>
            </strong>
            {` · ${who(account).isMe ? sinceDay : t('trustFor', { name: who(account).called })}`}
          </>
        }
      />
      <ListActions>
        <ButtonRow>
          <SureButton
            label={t('trustEnd')}
            icon={IconUserOff}
            title={t('trustEndTitle', { name })}
            acting={acting}
            run={() => acting.act('deciding.endDelegation', { delegation: id })}
            onDone={() => say(t('trustEnded'))}
          >
            <p>{t('trustEndMeans')}</p>
          </SureButton>
        </ButtonRow>
      </ListActions>
    </>
  );
}
