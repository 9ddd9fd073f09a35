import { IconUserQuestion } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { useParams } from 'wouter';
import { useMessages } from '../../i18n/use-messages.ts';
import { bytesToHex } from '../../lib/bytes.ts';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { EmptyState } from '../../ui/layout/EmptyState.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { usePhone } from '../../view/stores.ts';
import { decodeReturnCode } from '../../wire/return-code.ts';
import { goTo } from '../routing/hash-location.ts';
import { returningMessages } from './messages/catalog.ts';

/** The code of a neighbour's new phone, opened by the phone's own camera: it leads into the group that it is about. */
export function GuardianCode(): ReactNode {
  const t = useMessages(returningMessages);
  const { code = '' } = useParams();
  const read = decodeReturnCode(code);
  const about = read.ok ? bytesToHex(read.value.group) : null;
  const known = usePhone()?.groups.some(({ group }) => group === about) === true;
  useEffect(() => {
    if (known) goTo(`/g/${about}/vouch/${code}`, { replace: true });
  }, [known, about, code]);
  if (known) return null;
  return (
    <Screen
      title={t('codeTitle')}
      back={{ href: '/' }}
      help={{ sentences: [t('codeHelpOne'), t('codeHelpTwo'), t('codeHelpThree')] }}
    >
      <EmptyState
        icon={IconUserQuestion}
        title={read.ok ? t('codeElsewhere') : t('codeUnreadable')}
        action={<ButtonLink href="/">{t('toGroups')}</ButtonLink>}
      >
        {read.ok ? t('codeElsewhereHow') : t('codeUnreadableHow')}
      </EmptyState>
    </Screen>
  );
}
