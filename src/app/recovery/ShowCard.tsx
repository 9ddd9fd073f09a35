import { IconDownload, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { ButtonRow } from '../../ui/actions/ButtonRow.tsx';
import { Disclosure } from '../../ui/layout/Disclosure.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { recoveryMessages } from './messages/catalog.ts';
import styles from './RecoveryCard.module.css';
import { RecoveryCard } from './RecoveryCard.tsx';
import { type Secret, useCardContent } from './use-card-content.ts';

/** The card, the ways to keep it, and the same as words. */
export function ShowCard(props: {
  readonly secret: Secret;
  /** The screen offers by itself, more prominently, to save the card. */
  readonly saveElsewhere?: boolean;
  /** It was printed or saved, or its words are being copied. */
  readonly onKept?: () => void;
}): ReactNode {
  const t = useMessages(recoveryMessages);
  const { secret, onKept } = props;
  const { content, save } = useCardContent(secret);
  return (
    <Stack>
      <RecoveryCard {...content} />
      <ButtonRow>
        {props.saveElsewhere !== true && (
          <Button icon={IconDownload} onPress={() => void save().then(onKept)}>
            {t('save')}
          </Button>
        )}
        <Button
          icon={IconPrinter}
          onPress={() => {
            print();
            onKept?.();
          }}
        >
          {t('print')}
        </Button>
      </ButtonRow>
      <Disclosure summary={t('words')} onOpen={onKept}>
        <Stack>
          <p>{t('wordsHow')}</p>
          <ol className={styles.words} dir="ltr" lang="en">
            {secret.words.map((word, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a word may come twice, and never moves
              <li key={place}>{word}</li>
            ))}
          </ol>
        </Stack>
      </Disclosure>
    </Stack>
  );
}
