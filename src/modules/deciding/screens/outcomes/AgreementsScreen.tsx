import { IconBook2, IconSearch } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { TextField } from '../../../../ui/fields/TextField.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { LongList } from '../../../../ui/layout/LongList.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { PrintButton } from '../../../../ui/print/PrintButton.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { outcomeMessages } from '../../messages/outcomes/catalog.ts';
import { AgreementItem } from './AgreementItem.tsx';
import { AgreementsOnPaper } from './AgreementsOnPaper.tsx';

/** The register of what the group has agreed on: to be looked up, and to hang on the wall. */
export function AgreementsScreen(): ReactNode {
  const t = useMessages(outcomeMessages);
  const { at } = useGroupPath();
  const [text, setText] = useState('');
  const found = useQuery('deciding.agreements', { text });
  if (found === null) return null;
  const isEmpty = found.length === 0 && text === '';
  return (
    <Screen
      title={t('agreements')}
      back={{ href: at('/decide') }}
      help={{ sentences: [t('helpAgreements'), t('helpAgreementsDone'), t('helpAgreementsWall')] }}
      footer={
        found.length > 0 ? (
          <PrintButton size="large" wide={true} large={true}>
            <AgreementsOnPaper agreements={found} />
          </PrintButton>
        ) : undefined
      }
    >
      {isEmpty ? (
        <EmptyState
          icon={IconBook2}
          title={t('noAgreements')}
          action={<ButtonLink href={at('/decide')}>{t('toDecisions')}</ButtonLink>}
        >
          {t('noAgreementsHow')}
        </EmptyState>
      ) : (
        <TextField label={t('search')} type="search" value={text} onChange={setText} />
      )}
      {found.length === 0 && !isEmpty && (
        <EmptyState icon={IconSearch} title={t('noneFound')}>
          {t('noneFoundHow')}
        </EmptyState>
      )}
      {found.length > 0 && (
        <LongList label={t('agreements')}>
          {found.map((each) => (
            <AgreementItem key={each.ballot} agreement={each} />
          ))}
        </LongList>
      )}
    </Screen>
  );
}
