import { IconDeviceMobileCheck, IconDeviceMobileOff, IconDeviceMobilePlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { CalmNotice } from '../../../../ui/feedback/CalmNotice.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useQuery } from '../../../../view/use-query.ts';
import type { QueryView } from '../../../../view/view-types.ts';
import { minga } from '../../../../view/worker-client.ts';
import { belongingMessages } from '../../messages/catalog.ts';
import { SureButton } from '../SureButton.tsx';
import { useNames } from '../use-names.ts';

/** A phone that trusted neighbours let in as me: mine, or to be refused. */
export function NewPhonesScreen(): ReactNode {
  const t = useMessages(belongingMessages);
  const { at } = useGroupPath();
  const phones = useQuery('belonging.newPhones', {});
  if (phones === null) return null;
  return (
    <Screen
      title={t('newPhones')}
      back={{ href: at('/for-me') }}
      help={{ sentences: [t('helpNew'), t('helpNewWrong'), t('helpNewCard')] }}
    >
      {phones.length === 0 && (
        <EmptyState icon={IconDeviceMobileCheck} title={t('noNewPhones')}>
          {t('noNewPhonesHow')}
        </EmptyState>
      )}
      {phones.map((phone) => (
        <NewPhone key={phone.device} phone={phone} />
      ))}
    </Screen>
  );
}

function NewPhone({ phone }: { readonly phone: QueryView<'belonging.newPhones'>[number] }): ReactNode {
  const t = useMessages(belongingMessages);
  const format = useFormat();
  const names = useNames();
  const say = useToast();
  const { group, me } = useGroup();
  const { go } = useGroupPath();
  const { device, guardians, lost, claimedAt } = phone;
  const itIsMe = async (): Promise<void> => {
    await minga().putAside(group, `came-in-${device}`);
    go('/for-me', { replace: true });
  };
  return (
    <Stack>
      <CalmNotice
        icon={IconDeviceMobilePlus}
        title={t('aPhone', { code: device.slice(0, 4).toUpperCase() })}
        sentences={[
          t('newPhoneBy', { names: names.list(guardians), when: format.moment(claimedAt) }),
          t('newPhoneNotYou'),
          ...(lost.includes(me.device) ? ([t('newPhoneLost')] as const) : ([] as const)),
        ]}
      />
      <ButtonRow>
        <SureButton
          icon={IconDeviceMobileOff}
          kind="danger"
          title={t('refuseTitle')}
          means={t('refuseMeans')}
          command="belonging.refuse"
          args={{ device }}
          onDone={() => say(t('refuseDone'))}
        >
          {t('refuse')}
        </SureButton>
        <Button icon={IconDeviceMobileCheck} onPress={() => void itIsMe()}>
          {t('itIsMe')}
        </Button>
      </ButtonRow>
    </Stack>
  );
}
