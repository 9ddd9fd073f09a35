import { IconDoor, IconScan } from '@tabler/icons-react';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useParams } from 'wouter';
import type { Refusal } from '../../core/module.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Result } from '../../lib/result.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Progress } from '../../ui/feedback/Progress.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { EmptyState } from '../../ui/layout/EmptyState.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import type { InvitedView } from '../../view/view-types.ts';
import { minga } from '../../view/worker-client.ts';
import { InstallFirst } from '../welcome/InstallFirst.tsx';
import { AsDevice } from './AsDevice.tsx';
import { linkOf } from './invitation-code.ts';
import { JoinForm } from './JoinForm.tsx';
import { joiningMessages } from './messages/catalog.ts';
import { useJoinFault } from './use-join-fault.ts';

/** Read once more, the same link may answer: with a signal, with news of the other phone, with a newer app. */
const mayYetWork: ReadonlySet<string> = new Set(['unreachable', 'incomplete', 'newer-version', 'other-version']);

/** What an invitation shows before anybody says yes. */
export function Invited(): ReactNode {
  const t = useMessages(joiningMessages);
  const { code = '' } = useParams();
  const link = linkOf(location.origin, code);
  return (
    <InstallFirst title={t('title')} link={link}>
      <Read key={link} link={link} />
    </InstallFirst>
  );
}

function Read({ link }: { readonly link: string }): ReactNode {
  const t = useMessages(joiningMessages);
  const sayFault = useJoinFault();
  const [answer, setAnswer] = useState<Result<InvitedView, Refusal> | null>(null);
  const read = useCallback(() => {
    setAnswer(null);
    void minga().readInvitation(link).then(setAnswer);
  }, [link]);
  useEffect(read, [read]);

  return (
    <Screen
      title={answer?.ok ? answer.value.name : t('title')}
      back={{ href: '/' }}
      help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}
    >
      {answer === null ? (
        <>
          <Progress label={t('reading')} value={null} />
          <p>{t('readingHow')}</p>
        </>
      ) : !answer.ok ? (
        <>
          <Notice tone="problem" live={true}>
            {sayFault(answer.error)}
          </Notice>
          {mayYetWork.has(answer.error.code) ? (
            <Button kind="primary" onPress={read}>
              {t('tryAgain')}
            </Button>
          ) : (
            <ButtonLink kind="primary" icon={IconScan} href="/join?scan">
              {t('scanCode')}
            </ButtonLink>
          )}
          <ButtonLink href="/join">{t('typeLink')}</ButtonLink>
        </>
      ) : answer.value.alreadyMember ? (
        <EmptyState
          icon={IconDoor}
          title={t('already')}
          action={
            <ButtonLink kind="primary" href={`/g/${answer.value.group}`}>
              {t('toGroup')}
            </ButtonLink>
          }
        />
      ) : answer.value.forOwnPhone ? (
        <Card title={t('ownPhone')}>
          <p>{t('ownPhoneWhy', { group: answer.value.name })}</p>
          <AsDevice link={link} group={answer.value.group} />
        </Card>
      ) : (
        <JoinForm link={link} invited={answer.value} />
      )}
    </Screen>
  );
}
