import { IconDoorEnter, IconFile, IconPlant, IconTrees, IconUserSearch } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useLanguage, useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { ButtonLink } from '../../ui/actions/ButtonLink.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { minga } from '../../view/worker-client.ts';
import { goTo } from '../routing/hash-location.ts';
import { welcomeMessages } from './messages/catalog.ts';
import styles from './Welcome.module.css';

/** The ways into a group, each with what it is for. */
export function WaysIn(props: {
  /** How the demo is offered, if it is: to who is in a group already, no more than the other ways. */
  readonly demo: 'primary' | 'quiet' | null;
}): ReactNode {
  const t = useMessages(welcomeMessages);
  return (
    <Stack gap="medium">
      {props.demo !== null && (
        <Way detail={t('demoDetail')}>
          <DemoButton kind={props.demo} />
        </Way>
      )}
      <Way detail={t('foundDetail')}>
        <Button icon={IconPlant} size="large" wide={true} onPress={() => goTo('/found')}>
          {t('found')}
        </Button>
      </Way>
      <Way detail={t('joinDetail')}>
        <Button icon={IconDoorEnter} size="large" wide={true} onPress={() => goTo('/join')}>
          {t('join')}
        </Button>
      </Way>
      <Way detail={t('findGroupDetail')}>
        <Button icon={IconUserSearch} size="large" wide={true} onPress={() => goTo('/find')}>
          {t('findGroup')}
        </Button>
      </Way>
      <ButtonLink href="/open" icon={IconFile}>
        {t('openFile')}
      </ButtonLink>
    </Stack>
  );
}

function Way(props: { readonly detail: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles.way}>
      {props.children}
      <p className={styles.detail}>{props.detail}</p>
    </div>
  );
}

function DemoButton({ kind }: { readonly kind: 'primary' | 'quiet' }): ReactNode {
  const t = useMessages(welcomeMessages);
  const { locale } = useLanguage();
  const [busy, setBusy] = useState(false);
  const start = async (): Promise<void> => {
    setBusy(true);
    const group = await minga().startDemo(locale);
    goTo(`/g/${group}`);
  };
  return (
    <Button kind={kind} icon={IconTrees} size="large" wide={true} busy={busy} onPress={() => void start()}>
      {t('demo')}
    </Button>
  );
}
