import { IconCertificate, IconLeaf } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useSearch } from 'wouter';
import type { AccountId } from '../../../core/ids.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/actions/Button.tsx';
import { ButtonLink } from '../../../ui/actions/ButtonLink.tsx';
import { EmptyState } from '../../../ui/layout/EmptyState.tsx';
import { LongList } from '../../../ui/layout/LongList.tsx';
import { Screen } from '../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../view/group-path.ts';
import { useParties } from '../../../view/parties.ts';
import { useQuery } from '../../../view/use-query.ts';
import { marksMessages } from '../messages/catalog.ts';
import { GiveMark } from './GiveMark.tsx';
import { MarkItem } from './MarkItem.tsx';

/** Who may drive, who sells what is grown here: a coordinator has seen it. The address may name somebody to give one to. */
export function MarksScreen(): ReactNode {
  const t = useMessages(marksMessages);
  const { at } = useGroupPath();
  const to = new URLSearchParams(useSearch()).get('to') as AccountId | null;
  const partyOf = useParties();
  const [giving, setGiving] = useState(to !== null);
  const marks = useQuery('marks.marks', {});
  return (
    <Screen
      title={t('marks')}
      back={{ href: at(to === null ? '/more' : partyOf(to).path) }}
      help={{ sentences: [t('helpMarks'), t('helpMarksUse'), t('helpMarksWho')] }}
      footer={
        marks?.mayGive ? (
          <Button kind="primary" size="large" wide={true} icon={IconCertificate} onPress={() => setGiving(true)}>
            {t('giveMark')}
          </Button>
        ) : undefined
      }
    >
      {marks !== null && marks.given.length === 0 && (
        <EmptyState icon={IconCertificate} title={t('noMarks')}>
          {t('noMarksHow')}
        </EmptyState>
      )}
      {marks !== null && marks.given.length > 0 && (
        <LongList label={t('marks')}>
          {marks.given.map((mark) => (
            <MarkItem key={`${mark.account}-${mark.mark}`} mark={mark} mayTake={marks.mayGive} />
          ))}
        </LongList>
      )}
      <ButtonLink icon={IconLeaf} href={at('/marks/criteria')}>
        {t('criteria')}
      </ButtonLink>
      {giving && marks?.mayGive && <GiveMark to={to} offered={marks.offered} onClose={() => setGiving(false)} />}
    </Screen>
  );
}
