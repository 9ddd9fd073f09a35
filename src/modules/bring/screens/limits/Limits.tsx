import { IconCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { ListItem } from '../../../../ui/layout/List.tsx';
import { LongList } from '../../../../ui/layout/LongList.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { ConfirmSheet } from '../../../../ui/overlays/ConfirmSheet.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { bringMessages } from '../../messages/catalog.ts';
import type { PlannedAccount } from '../../plan.ts';
import { BringPage } from '../BringPage.tsx';
import type { PreviewProps } from '../preview/PreviewFile.tsx';
import { SwitchesOn } from '../SwitchesOn.tsx';
import type { Taking } from '../use-taking.ts';
import { LimitSheet } from './LimitSheet.tsx';

/** How far below zero each may go, proposed from the history; then the last question. */
export function Limits({
  draft,
  change,
  preview,
  unit,
  taking,
}: PreviewProps & { readonly taking: Taking }): ReactNode {
  const t = useMessages(bringMessages);
  const format = useFormat();
  const { plan } = preview;
  // A member's own account has the member's id.
  const mine: string = useGroup().me.member;
  const [editing, setEditing] = useState<PlannedAccount | null>(null);
  const [sure, setSure] = useState(false);
  const accounts = [...plan.accounts].sort((left, right) => format.compare(left.name, right.name));
  const amount = (minor: number): string => format.plainAmount(minor, unit);
  const label = t('take', { count: plan.rows.length });
  const setLimit = (name: string, limit: number): void =>
    change({ choices: { ...draft.choices, limits: { ...draft.choices.limits, [name]: limit } } });
  return (
    <BringPage
      key="limits"
      title={t('limits')}
      back={{ onBack: () => change({ step: 'preview' }) }}
      footer={
        <Button kind="primary" size="large" wide={true} icon={IconCheck} onPress={() => setSure(true)}>
          {label}
        </Button>
      }
    >
      {taking.refused !== null && (
        <Notice tone="problem" live={true}>
          {taking.refused}
        </Notice>
      )}
      {accounts.some(({ there }) => there === null) && <p>{t('limitsWhy')}</p>}
      <p>{t('limitsBeside')}</p>
      <LongList label={t('limits')}>
        {accounts.map((account) => (
          <ListItem
            key={account.name}
            title={<bdi>{account.name}</bdi>}
            detail={
              account.there === null
                ? t('upTo', { amount: amount(0 - account.limit) })
                : t(account.there === mine ? 'ownLimit' : 'thereLimit')
            }
            trail={amount(account.before + account.final)}
            onPress={account.there === null ? () => setEditing(account) : undefined}
          />
        ))}
      </LongList>
      {editing !== null && (
        <LimitSheet
          account={editing}
          unit={unit}
          onClose={() => setEditing(null)}
          onLimit={(limit) => setLimit(editing.name, limit)}
        />
      )}
      <ConfirmSheet
        title={t('sure')}
        open={sure}
        onClose={() => setSure(false)}
        confirm={{ label, icon: IconCheck, onPress: () => void taking.take(plan) }}
      >
        <Stack>
          <p>{t('sureWhat', { rows: format.number(plan.rows.length), accounts: format.number(accounts.length) })}</p>
          <p>{t('readable')}</p>
          <p>{t('sureKept')}</p>
          <SwitchesOn />
        </Stack>
      </ConfirmSheet>
    </BringPage>
  );
}
