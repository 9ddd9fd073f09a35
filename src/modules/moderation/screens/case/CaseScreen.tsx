import { IconScale } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import type { EntryId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import type { Help } from '../../../../ui/layout/HelpButton.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { moderationMessages } from '../../messages/catalog.ts';
import type { Case } from '../case-view.ts';
import { useAboutWords } from '../use-about-words.ts';
import { CaseFacts } from './CaseFacts.tsx';
import { CaseTurn } from './CaseTurn.tsx';
import { FurtherActs } from './FurtherActs.tsx';
import { Talk } from './Talk.tsx';

/** One case, whole: how it stands, who hears it, what was said, and what one may do. */
export function CaseScreen(): ReactNode {
  const { id = '' } = useParams();
  return <Known key={id} id={id as EntryId} />;
}

function useCaseHelp(): Help {
  const t = useMessages(moderationMessages);
  return { sentences: [t('helpCase'), t('helpCaseEnd'), t('helpCaseAgain')] };
}

function Known({ id }: { readonly id: EntryId }): ReactNode {
  const t = useMessages(moderationMessages);
  const { at } = useGroupPath();
  const help = useCaseHelp();
  const answer = useQuery('moderation.case', { id });
  if (answer === null) return null;
  if (answer.case !== null) return <Shown view={answer.case} />;
  return (
    <Screen title={t('case')} back={{ href: at('/cases') }} help={help}>
      <EmptyState icon={IconScale} title={t('unknown')}>
        {t('unknownHow')}
      </EmptyState>
    </Screen>
  );
}

function Shown({ view }: { readonly view: Case }): ReactNode {
  const t = useMessages(moderationMessages);
  const { at } = useGroupPath();
  const about = useAboutWords();
  return (
    <Screen title={about(view)} subtitle={t('case')} back={{ href: at('/cases') }} help={useCaseHelp()}>
      <CaseTurn view={view} />
      {view.hidden && <Notice>{t('offList')}</Notice>}
      <CaseFacts view={view} />
      <Talk view={view} />
      <FurtherActs view={view} />
    </Screen>
  );
}
