import { IconDownload, IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useLanguage, useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { ButtonRow } from '../../ui/actions/ButtonRow.tsx';
import { Disclosure } from '../../ui/layout/Disclosure.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { fileNameOf, saveFile } from '../../view/files.ts';
import { useMemberName } from '../../view/member-name.ts';
import { useGroup } from '../../view/stores.ts';
import { drawCard } from './draw-card.ts';
import { recoveryMessages } from './messages/catalog.ts';
import styles from './RecoveryCard.module.css';
import { RecoveryCard } from './RecoveryCard.tsx';

export type Secret = { readonly words: readonly string[]; readonly card: string };

/** The card, the ways to keep it, and the same as words. */
export function ShowCard({ secret }: { readonly secret: Secret }): ReactNode {
  const t = useMessages(recoveryMessages);
  const { direction } = useLanguage();
  const { me, members, name: group } = useGroup();
  const nameOf = useMemberName();
  const content = {
    owner: t('cardFor', { name: nameOf(members.find((each) => each.member === me.member)), group }),
    card: secret.card,
  };

  const save = async (): Promise<void> => {
    const picture = await drawCard(content, { title: `Minga · ${t('title')}`, use: t('cardUse'), direction });
    if (picture !== null) saveFile(`minga-${fileNameOf(group)}-card.png`, picture, 'image/png');
  };
  return (
    <Stack>
      <RecoveryCard {...content} />
      <ButtonRow>
        <Button icon={IconDownload} onPress={() => void save()}>
          {t('save')}
        </Button>
        <Button icon={IconPrinter} onPress={() => print()}>
          {t('print')}
        </Button>
      </ButtonRow>
      <Disclosure summary={t('words')}>
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
