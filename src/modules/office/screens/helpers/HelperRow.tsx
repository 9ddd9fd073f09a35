import { IconUserMinus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Card } from '../../../../ui/layout/Card.tsx';
import { List, ListItem } from '../../../../ui/layout/List.tsx';
import { Avatar } from '../../../../ui/people/Avatar.tsx';
import { useFace } from '../../../../view/face.ts';
import { useGroupPath } from '../../../../view/group-path.ts';
import { memberOf, useGroup } from '../../../../view/stores.ts';
import { useNames } from '../../../../view/use-names.ts';
import { officeMessages } from '../../messages/catalog.ts';
import { SureButton } from '../SureButton.tsx';

/** One helper, how many accounts they keep, and the end of the role. */
export function HelperRow(props: { readonly member: MemberId; readonly mayEnd: boolean }): ReactNode {
  const t = useMessages(officeMessages);
  const face = useFace();
  const names = useNames();
  const group = useGroup();
  const { at } = useGroupPath();
  const member = memberOf(group, props.member);
  const name = names.of(props.member);
  const isMe = props.member === group.me.member;
  const count = group.accounts.filter(({ keeper, is, takenOverBy }) => {
    return keeper === props.member && is === 'office' && takenOverBy === null;
  }).length;
  return (
    <Card>
      <List>
        <ListItem
          lead={member && <Avatar {...face(member)} />}
          title={<bdi>{name}</bdi>}
          detail={t('keepsCount', { count })}
          href={at(`/people/${props.member}`)}
        />
      </List>
      {(props.mayEnd || isMe) && (
        <SureButton
          icon={IconUserMinus}
          title={isMe ? t('endOwnSure') : t('endSure', { name })}
          means={[isMe ? t('endOwnMeans') : t('endMeans', { name })]}
          confirm={t('endRole')}
          command="office.endHelper"
          args={{ member: props.member }}
        >
          {isMe ? t('endOwn') : t('endRole')}
        </SureButton>
      )}
    </Card>
  );
}
