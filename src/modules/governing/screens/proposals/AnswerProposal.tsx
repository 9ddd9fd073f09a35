import { IconArrowBackUp, IconWritingSign } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { minga } from '../../../../view/worker-client.ts';
import { governingMessages } from '../../messages/catalog.ts';
import { ActButton } from '../ActButton.tsx';
import type { ProposalRow } from './proposal-words.ts';

/** Signing binds; not signing is told to nobody, and only keeps the question off *For me*. */
export function AnswerProposal({ row }: { readonly row: ProposalRow }): ReactNode {
  const t = useMessages(governingMessages);
  const { group } = useGroup();
  const { go } = useGroupPath();
  const putAside = async (): Promise<void> => {
    await minga().putAside(group, `cosign-${row.entry}`);
    go('/for-me', { replace: true });
  };
  if (row.mayWithdraw) {
    return (
      <ActButton
        icon={IconArrowBackUp}
        title={t('withdrawTitle')}
        means={[t('withdrawMeans')]}
        confirm={t('withdraw')}
        command="governing.withdraw"
        args={{ proposal: row.entry }}
      >
        {t('withdraw')}
      </ActButton>
    );
  }
  if (!row.maySign) return null;
  return (
    <Stack>
      {row.act === 'member.remove' && <p>{t('thinkFirst')}</p>}
      <ButtonRow>
        <ActButton
          icon={IconWritingSign}
          kind="primary"
          size="large"
          title={t('agreeTitle')}
          means={[t('agreeMeans')]}
          confirm={t('agree')}
          command="governing.cosign"
          args={{ proposal: row.entry }}
        >
          {t('agree')}
        </ActButton>
        <Button size="large" onPress={() => void putAside()}>
          {t('disagree')}
        </Button>
      </ButtonRow>
    </Stack>
  );
}
