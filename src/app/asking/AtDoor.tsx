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
import { Screen } from '../../ui/layout/Screen.tsx';
import type { DoorCardView } from '../../view/view-types.ts';
import { minga } from '../../view/worker-client.ts';
import { InstallFirst } from '../welcome/InstallFirst.tsx';
import { AskForm } from './AskForm.tsx';
import { doorLinkOf } from './door-code.ts';
import { askingMessages } from './messages/catalog.ts';
import { useAskingFault } from './use-asking-fault.ts';

/** What a group says of itself to people who are not in it, and how to ask. */
export function AtDoor(): ReactNode {
  const t = useMessages(askingMessages);
  const { code = '' } = useParams();
  const link = doorLinkOf(location.origin, code);
  return (
    <InstallFirst title={t('atDoor')} link={link}>
      <Read key={link} link={link} />
    </InstallFirst>
  );
}

function Read({ link }: { readonly link: string }): ReactNode {
  const t = useMessages(askingMessages);
  const sayFault = useAskingFault();
  const [answer, setAnswer] = useState<Result<DoorCardView, Refusal> | null>(null);
  const read = useCallback(() => {
    setAnswer(null);
    void minga().doors('visit', link).then(setAnswer);
  }, [link]);
  useEffect(read, [read]);
  return (
    <Screen title={t('atDoor')} back={{ href: '/find' }} help={{ sentences: [t('atOne'), t('atTwo'), t('atThree')] }}>
      {answer === null ? (
        <Progress label={t('reading')} value={null} />
      ) : !answer.ok ? (
        <>
          <Notice tone="problem" live={true}>
            {sayFault(answer.error)}
          </Notice>
          {isUnreadable(answer.error) ? (
            <ButtonLink kind="primary" href="/find?by=scan">
              {t('scanAgain')}
            </ButtonLink>
          ) : (
            answer.error.code !== 'newer-version' && (
              <Button kind="primary" onPress={read}>
                {t('tryAgain')}
              </Button>
            )
          )}
          <ButtonLink href="/find">{t('other')}</ButtonLink>
        </>
      ) : (
        <>
          <OnTheCard card={answer.value} />
          <AskForm link={link} />
        </>
      )}
    </Screen>
  );
}

/** The fault is in the link itself, which reads the same each time. */
const isUnreadable = ({ code }: Refusal): boolean => code === 'not-a-door' || code === 'damaged';

/** A stranger's words: shown as text, whatever stands in them. */
function OnTheCard({ card: { name, says, place } }: { readonly card: DoorCardView }): ReactNode {
  const t = useMessages(askingMessages);
  return (
    <Card title={name}>
      {says !== '' && <p dir="auto">{says}</p>}
      {place !== '' && <p>{t('where', { place })}</p>}
      {says === '' && place === '' && <p>{t('noMore')}</p>}
      <p>{t('promise')}</p>
    </Card>
  );
}
