import { IconUserX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useNames } from '../../../../view/use-names.ts';
import { governingMessages } from '../../messages/catalog.ts';
import { ActButton } from '../ActButton.tsx';
import { AskGroup } from '../AskGroup.tsx';
import type { AboutProps } from './TrustScreen.tsx';

/** At the end of the page: it takes others, and time. */
export function RemovalCard({ member, trust }: AboutProps): ReactNode {
  const t = useMessages(governingMessages);
  const { at, go } = useGroupPath();
  const { me } = useGroup();
  const name = useNames().of(member.member);
  const [open] = trust.proposals;
  if (open !== undefined) {
    return (
      <Card title={t('openProposal')} tone="quiet">
        <ButtonLink href={at(`/proposals/${open.entry}`)}>{t('proposal')}</ButtonLink>
      </Card>
    );
  }
  if (!trust.maySign || trust.ended !== null || me.member === member.member) return null;
  return (
    <Card title={t('remove')} tone="quiet">
      <Stack>
        <p>{t('removeWhy')}</p>
        <ActButton
          icon={IconUserX}
          title={t('removeTitle', { name })}
          means={[t('removeMeans'), t('removeStays', { name })]}
          confirm={t('removeButton')}
          command="governing.proposeRemoval"
          args={{ member: member.member }}
          onDone={() => go('/proposals')}
        >
          {t('removeButton')}
        </ActButton>
        <AskGroup act="member.remove" terms={{ member: member.member }} why={t('askRemoval', { name })} />
      </Stack>
    </Card>
  );
}
