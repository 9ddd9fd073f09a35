import { IconUserMinus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { useNames } from '../../../../view/use-names.ts';
import { governingMessages } from '../../messages/catalog.ts';
import { ActButton } from '../ActButton.tsx';
import { AskGroup } from '../AskGroup.tsx';
import { MakeCoordinator } from './MakeCoordinator.tsx';
import type { AboutProps } from './TrustScreen.tsx';

export function RoleCard(props: AboutProps): ReactNode {
  const t = useMessages(governingMessages);
  const format = useFormat();
  const names = useNames();
  const { me } = useGroup();
  const { member, trust } = props;
  const { role } = trust;
  if (trust.ended !== null) return null;
  return (
    <Card title={t('role')}>
      <Stack>
        {role === null ? (
          <p>{t('isMember')}</p>
        ) : (
          <>
            <p>
              {t('isCoordinator', { date: format.day(role.since) })}{' '}
              {role.until === null ? t('noTerm') : t('termEnds', { date: format.day(role.until) })}
            </p>
            <p>{t(role.elected ? 'roleByVote' : 'roleBy', { names: names.list(role.by) })}</p>
          </>
        )}
        {(trust.mayCoordinate || role !== null) && (
          <ButtonRow>
            {trust.mayCoordinate && <MakeCoordinator member={member.member} isNew={role === null} />}
            {role !== null && <EndRole {...props} />}
          </ButtonRow>
        )}
        {role === null && trust.maySign && (
          <AskGroup
            act="role.grant"
            terms={{ member: member.member, role: 'coordinator' }}
            why={me.member === member.member ? t('askRoleMine') : t('askRole', { name: names.of(member.member) })}
          />
        )}
      </Stack>
    </Card>
  );
}

/** A coordinator's, for anybody; everybody's, for oneself. */
function EndRole({ member, trust }: AboutProps): ReactNode {
  const t = useMessages(governingMessages);
  const names = useNames();
  const { me, members } = useGroup();
  const isMine = me.member === member.member;
  if (!(trust.mayCoordinate || (isMine && trust.maySign))) return null;
  const name = names.of(member.member);
  const isLast = members.every((each) => !each.coordinator || each.member === member.member);
  const label = isMine ? t('endOwnRole') : t('endRole');
  return (
    <ActButton
      icon={IconUserMinus}
      title={isMine ? t('endOwnTitle') : t('endTitle', { name })}
      means={[isMine ? t('endOwnMeans') : t('endMeans', { name }), ...(isLast ? [t('lastOne')] : [])]}
      confirm={label}
      command="governing.endRole"
      args={{ member: member.member }}
    >
      {label}
    </ActButton>
  );
}
