import { IconCircleCheck, IconFileImport } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useSearch } from 'wouter';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { ButtonRow } from '../../ui/actions/ButtonRow.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { EmptyState } from '../../ui/layout/EmptyState.tsx';
import type { Help } from '../../ui/layout/HelpButton.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { useGroup } from '../../view/stores.ts';
import { minga } from '../../view/worker-client.ts';
import { goTo } from '../routing/hash-location.ts';
import { Opening } from '../starting/Opening.tsx';
import { CheckCard } from './CheckCard.tsx';
import { recoveryMessages } from './messages/catalog.ts';
import { RenewCard } from './RenewCard.tsx';
import { type Secret, ShowCard } from './ShowCard.tsx';

type Stage = 'card' | 'check' | 'done';

/** From the secret on this phone to a card in somebody's hand. Confirming erases the secret here. */
export function Recovery(): ReactNode {
  const t = useMessages(recoveryMessages);
  const { group, me, members } = useGroup();
  const home = `/g/${group}`;
  const isFounder = members.some(({ member, coordinator }) => coordinator && member === me.member);
  // Straight after founding or joining it leads on to the group; later it is a page of *More*.
  const first = new URLSearchParams(useSearch()).has('new');
  const [stage, setStage] = useState<Stage>('card');
  const secret = useSecret();
  const help: Help = { sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] };
  const back = first ? undefined : { href: `${home}/more` };

  if (secret === 'reading') return <Opening />;
  if (stage === 'done' || secret === null) {
    return (
      <Screen title={t('title')} back={back} help={help}>
        <EmptyState
          icon={IconCircleCheck}
          title={t('done')}
          action={
            <Button kind="primary" onPress={() => goTo(home)}>
              {t('goOn')}
            </Button>
          }
        >
          {t('doneWords')}
        </EmptyState>
        {stage !== 'done' && <RenewCard />}
        {first && isFounder && <ToBring href={`${home}/bring`} />}
      </Screen>
    );
  }
  if (stage === 'check') {
    return (
      <Screen key="check" title={t('checkTitle')} back={{ onBack: () => setStage('card') }} help={help}>
        <CheckCard count={secret.words.length} onDone={() => setStage('done')} />
      </Screen>
    );
  }
  return (
    <Screen
      key="card"
      title={t('title')}
      back={back}
      help={help}
      footer={
        <ButtonRow>
          <Button kind="primary" onPress={() => setStage('check')}>
            {t('haveSaved')}
          </Button>
          <Button onPress={() => goTo(home)}>{t('later')}</Button>
        </ButtonRow>
      }
    >
      <p>{t('why')}</p>
      <ShowCard secret={secret} />
      <p>{t('laterNote')}</p>
      {first && isFounder && <ToBring href={`${home}/bring`} />}
    </Screen>
  );
}

/** The last screen of founding: a group that has books elsewhere goes on with those. */
function ToBring({ href }: { readonly href: string }): ReactNode {
  const t = useMessages(recoveryMessages);
  return (
    <Card>
      <p>{t('bringWhy')}</p>
      <ButtonLink icon={IconFileImport} href={href}>
        {t('bring')}
      </ButtonLink>
    </Card>
  );
}

/** Read once: confirming it makes the worker forget it while this screen still says so. */
function useSecret(): Secret | null | 'reading' {
  const { group } = useGroup();
  const [secret, setSecret] = useState<Secret | null | 'reading'>('reading');
  useEffect(() => {
    void minga().recovery(group).then(setSecret);
  }, [group]);
  return secret;
}
