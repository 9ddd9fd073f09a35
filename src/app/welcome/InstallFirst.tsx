import { IconCopy } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { copyText } from '../../ui/actions/copy-text.ts';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { Screen } from '../../ui/layout/Screen.tsx';
import { isBareIos } from '../platform/installing.ts';
import styles from './InstallFirst.module.css';
import { welcomeMessages } from './messages/catalog.ts';

let skipped = false;

/** Stands before whatever would make keys: on an iPhone they would be lost with the browser's storage. */
export function InstallFirst(props: {
  readonly title: string;
  readonly link?: string;
  readonly children: ReactNode;
}): ReactNode {
  const [asked, setAsked] = useState(skipped || !isBareIos());
  if (asked) return props.children;
  const skip = (): void => {
    skipped = true;
    setAsked(true);
  };
  return <Instructions title={props.title} link={props.link} onSkip={skip} />;
}

function Instructions(props: {
  readonly title: string;
  readonly link: string | undefined;
  readonly onSkip: () => void;
}): ReactNode {
  const t = useMessages(welcomeMessages);
  const [copied, setCopied] = useState(false);
  const { link } = props;
  return (
    <Screen title={props.title} back={{ href: '/' }} help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}>
      <Card title={t('installTitle')}>
        <p>{t('installWhy')}</p>
        <ol className={styles.steps}>
          {link !== undefined && <li>{t('installLink')}</li>}
          <li>{t('installShare')}</li>
          <li>{t('installAdd')}</li>
          <li>{t('installOpen')}</li>
        </ol>
        {link !== undefined && (
          <Button icon={IconCopy} kind="primary" onPress={() => void copyText(link).then(setCopied)}>
            {t('copyLink')}
          </Button>
        )}
        {copied && <Notice live={true}>{t('copied')}</Notice>}
      </Card>
      <Button onPress={props.onSkip}>{t('installSkip')}</Button>
    </Screen>
  );
}
