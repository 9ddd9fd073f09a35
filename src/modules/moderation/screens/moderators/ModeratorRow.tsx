import { IconUserMinus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Card } from '../../../../ui/layout/Card.tsx';
import { List, ListItem } from '../../../../ui/layout/List.tsx';
import { SureButton } from '../../../../ui/overlays/SureButton.tsx';
import { Avatar } from '../../../../ui/people/Avatar.tsx';
import { useFace } from '../../../../view/face.ts';
import { useGroupPath } from '../../../../view/group-path.ts';
import { memberOf, useGroup } from '../../../../view/stores.ts';
import { useNames } from '../../../../view/use-names.ts';
import { moderationMessages } from '../../messages/catalog.ts';
import { useAct } from '../use-refusal.ts';

/** One moderator, and the end of the role. */
export function ModeratorRow(props: { readonly member: MemberId; readonly mayEnd: boolean }): ReactNode {
  const t = useMessages(moderationMessages);
  const face = useFace();
  const names = useNames();
  const group = useGroup();
  const { at } = useGroupPath();
  const acting = useAct();
  const member = memberOf(group, props.member);
  const name = names.of(props.member);
  const isMe = props.member === group.me.member;
  return (
    <Card>
      <List>
        <ListItem
          lead={member && <Avatar {...face(member)} />}
          title={<bdi>{name}</bdi>}
          detail={member?.shortCode}
          href={at(`/people/${props.member}`)}
        />
      </List>
      {(props.mayEnd || isMe) && (
        <SureButton
          label={isMe ? t('endOwn') : t('endRole')}
          icon={IconUserMinus}
          title={isMe ? t('endOwnSure') : t('endSure', { name })}
          confirm={t('endRole')}
          acting={acting}
          run={() => acting.act('moderation.endModerator', { member: props.member })}
        >
          <p>{isMe ? t('endOwnMeans') : t('endMeans', { name })}</p>
        </SureButton>
      )}
    </Card>
  );
}
