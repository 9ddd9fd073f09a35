import { IconUserCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { CalmNotice } from '../../../../ui/feedback/CalmNotice.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { useNames } from '../../../../view/use-names.ts';
import { governingMessages } from '../../messages/catalog.ts';
import { ActButton } from '../ActButton.tsx';
import type { AboutProps } from './TrustScreen.tsx';

/** Of whom the group has no member any more: how it came, and how it can be taken back. */
export function EndedNotice({ member, trust }: AboutProps): ReactNode {
  const t = useMessages(governingMessages);
  const format = useFormat();
  const names = useNames();
  const { me } = useGroup();
  const { ended } = trust;
  if (ended === null) return null;
  const name = names.of(member.member);
  const date = format.day(ended.claimedAt);
  if (ended.is === 'left') return <CalmNotice title={t('leftTitle', { name })} sentences={[t('leftWhen', { date })]} />;
  const by = t('removedBy', { names: names.list(ended.by), date });
  const isProposed = trust.proposals.some(({ act }) => act === 'member.restore');
  const action = trust.maySign && !isProposed && me.member !== member.member && (
    <ActButton
      icon={IconUserCheck}
      title={t('voteTitle', { name })}
      means={[t('voteMeans')]}
      confirm={ended.is === 'suspended' ? t('voteReturn') : t('bringBack')}
      command="governing.proposeReturn"
      args={{ member: member.member }}
    >
      {ended.is === 'suspended' ? t('voteReturn') : t('bringBack')}
    </ActButton>
  );
  return ended.is === 'suspended' ? (
    <CalmNotice
      title={t('suspendedTitle', { name })}
      sentences={[t('suspendedWhat', { name }), by]}
      action={action || undefined}
    />
  ) : (
    <CalmNotice title={t('removedTitle', { name })} sentences={[by, t('removedStays')]} action={action || undefined} />
  );
}
