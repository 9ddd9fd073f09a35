import { IconCircleCheck, IconDownload } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useSearch } from 'wouter';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { ButtonRow } from '../../ui/actions/ButtonRow.tsx';
import { EmptyState } from '../../ui/layout/EmptyState.tsx';
import type { Help } from '../../ui/layout/HelpButton.tsx';
import { type Back, Screen } from '../../ui/layout/Screen.tsx';
import { useGroup } from '../../view/stores.ts';
import { minga } from '../../view/worker-client.ts';
import { goTo } from '../routing/hash-location.ts';
import { Opening } from '../starting/Opening.tsx';
import { CheckCard } from './CheckCard.tsx';
import { recoveryMessages } from './messages/catalog.ts';
import { RenewCard } from './RenewCard.tsx';
import { ShowCard } from './ShowCard.tsx';
import { type Secret, useCardContent } from './use-card-content.ts';

type Stage = 'card' | 'check' | 'done';

/** From the secret on this phone to a card in somebody's hand. Confirming erases the secret here. */
export function Recovery(): ReactNode {
  const t = useMessages(recoveryMessages);
  const { group } = useGroup();
  const home = `/g/${group}`;
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
  return <ToKeep secret={secret} back={back} help={help} home={home} onKept={() => setStage('check')} />;
}

/** First the card is put somewhere; only what was put somewhere can be said to be there. */
function ToKeep(props: {
  readonly secret: Secret;
  readonly back: Back | undefined;
  readonly help: Help;
  readonly home: string;
  readonly onKept: () => void;
}): ReactNode {
  const t = useMessages(recoveryMessages);
  const { save } = useCardContent(props.secret);
  const [kept, setKept] = useState(false);
  const keep = (): void => setKept(true);
  return (
    <Screen
      key="card"
      title={t('title')}
      back={props.back}
      help={props.help}
      footer={
        <ButtonRow>
          {kept ? (
            <Button kind="primary" onPress={props.onKept}>
              {t('haveSaved')}
            </Button>
          ) : (
            <Button kind="primary" icon={IconDownload} onPress={() => void save().then(keep)}>
              {t('save')}
            </Button>
          )}
          <Button onPress={() => goTo(props.home)}>{t('later')}</Button>
        </ButtonRow>
      }
    >
      <p>{t('why')}</p>
      <ShowCard secret={props.secret} saveElsewhere={!kept} onKept={keep} />
      <p>{t('laterNote')}</p>
    </Screen>
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
